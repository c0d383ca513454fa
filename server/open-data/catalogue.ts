/** The description of the open data after DCAT-AP-NL 3.0, as JSON-LD: what data portals of governments harvest. */
import type { Release } from './release.ts'

export type Publisher = {
  name: string
  /** Who it is: an address of the organisation, best its TOOI or OIN identifier. */
  uri: string
  /** Where people can ask about the data: `mailto:…` or an address of the web. */
  contact: string
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/'

const named = (iri: string) => ({ '@id': iri })
const both = (nl: string, en: string) => [
  { '@value': nl, '@language': 'nl' },
  { '@value': en, '@language': 'en' },
]
const date = (day: string) => ({ '@value': day, '@type': 'xsd:date' })
const typed = (type: string, iri: string) => ({ '@id': iri, '@type': type })

export const REACTIONS = '/v1/open-data/reactions'

const distribution = (url: string, format: 'csv' | 'json', release: Release) => ({
  '@id': `${url}${REACTIONS}#${format}`,
  '@type': 'dcat:Distribution',
  'dct:title': both(`Reacties als ${format.toUpperCase()}`, `Signals as ${format.toUpperCase()}`),
  'dct:description': both(
    'Een regel per site, maand en antwoord. Een leeg aantal is minder dan tien.',
    'A line for each site, month and answer. An empty number is fewer than ten.',
  ),
  'dcat:accessURL': named(`${url}${REACTIONS}`),
  'dcat:downloadURL': named(`${url}${REACTIONS}?format=${format}`),
  'dct:format': typed('dct:MediaTypeOrExtent', `${AUTHORITY}/file-type/${format.toUpperCase()}`),
  'dcat:mediaType': typed(
    'dct:MediaType',
    `https://www.iana.org/assignments/media-types/${format === 'csv' ? 'text/csv' : 'application/json'}`,
  ),
  'dct:license': typed('dct:LicenseDocument', LICENCE),
  'dct:modified': date(release.day),
  'dct:language': typed('dct:LinguisticSystem', `${AUTHORITY}/language/NLD`),
})

const temporal = ({ cells }: Release) => {
  const months = cells.map(({ month }) => month).sort()
  const [first] = months
  const last = months.at(-1)
  if (!first || !last) return {}
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0))
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': date(`${first}-01`),
      'dcat:endDate': date(end.toISOString().slice(0, 10)),
    },
  }
}

/** `url`: where this server is reached, without a slash at the end. */
export const catalogue = (url: string, publisher: Publisher, release: Release) => {
  const agent = { '@id': publisher.uri, '@type': 'foaf:Agent', 'foaf:name': publisher.name }
  const contact = {
    '@id': `${url}/v1/open-data#contact`,
    '@type': 'vcard:Kind',
    'vcard:fn': publisher.name,
    [publisher.contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: named(
      publisher.contact,
    ),
  }
  const language = typed('dct:LinguisticSystem', `${AUTHORITY}/language/NLD`)
  return {
    '@context': CONTEXT,
    '@id': `${url}/v1/open-data`,
    '@type': 'dcat:Catalog',
    'dct:title': both('Open data over duidelijkheid', 'Open data about clarity'),
    'dct:description': both(
      'Of mensen pagina’s van de overheid duidelijk vonden.',
      'Whether people found pages of the government clear.',
    ),
    'dct:publisher': agent,
    'dcat:contactPoint': contact,
    'dct:language': language,
    'dct:license': typed('dct:LicenseDocument', LICENCE),
    'dct:modified': date(release.day),
    'dct:creator': named(publisher.uri),
    'dcat:themeTaxonomy': {
      ...typed('skos:ConceptScheme', `${AUTHORITY}/data-theme`),
      'dct:title': { '@value': 'Data theme', '@language': 'en' },
    },
    'dcat:dataset': {
      '@id': `${url}${REACTIONS}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${url}${REACTIONS}#dataset`,
      'dct:title': both('Was dit duidelijk?', 'Was this clear?'),
      'dct:description': both(
        'Reacties van mensen op de vraag “Was dit duidelijk?”, per site, maand en antwoord. Aantallen onder de tien staan er niet in, andere zijn afgerond op vijf. Wie een vraag stelde telt niet mee.',
        'What people answered to “Was this clear?”, by site, month and answer. Numbers below ten are left out, others rounded to five. Who asked a question is not counted.',
      ),
      'dcat:keyword': [
        { '@value': 'begrijpelijke taal', '@language': 'nl' },
        { '@value': 'feedback', '@language': 'nl' },
      ],
      'dct:accessRights': typed('dct:RightsStatement', `${AUTHORITY}/access-right/PUBLIC`),
      'dct:publisher': named(publisher.uri),
      'dct:creator': named(publisher.uri),
      'dcat:contactPoint': named(`${url}/v1/open-data#contact`),
      'dcat:theme': {
        ...typed('skos:Concept', `${AUTHORITY}/data-theme/GOVE`),
        'skos:prefLabel': both('Overheid en publieke sector', 'Government and public sector'),
      },
      'dct:accrualPeriodicity': typed('dct:Frequency', `${AUTHORITY}/frequency/MONTHLY`),
      'dct:language': language,
      'dct:spatial': typed('dct:Location', `${AUTHORITY}/country/NLD`),
      'dct:modified': date(release.day),
      ...temporal(release),
      'dcat:distribution': [distribution(url, 'csv', release), distribution(url, 'json', release)],
    },
  }
}
