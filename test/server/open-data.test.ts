/** Open data: a catalogue that portals can harvest, and numbers from which nobody can be worked out. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReport, releaseOf } from '../../analysis/report/open.ts'
import type { OpenCell } from '../../shared/open-report.ts'
import { aDesk } from '../support/a-desk.ts'
import { aReport } from '../support/a-report.ts'
import { anEntry } from '../support/a-signal.ts'

type Node = Record<string, unknown>
const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** Everything of a type, wherever it stands; what is only named is looked up. */
const nodesIn = (root: Node) => {
  const all: Node[] = []
  const walk = (value: unknown) => {
    for (const one of listOf(value)) {
      if (typeof one !== 'object' || one === null) continue
      all.push(one as Node)
      for (const [name, inner] of Object.entries(one)) if (!name.startsWith('@')) walk(inner)
    }
  }
  walk(root)
  const named = (value: unknown) => {
    const id = (value as Node)['@id']
    const told = all.find((node) => node['@id'] === id && node['@type'] !== undefined)
    return (id === undefined ? undefined : told) ?? (value as Node)
  }
  return { of: (type: string) => all.filter((node) => node['@type'] === type), named }
}

/** The shapes of DCAT-AP-NL 3.0 that concern us: [least, most] of each property, and the class of its value. */
const MANY = Number.POSITIVE_INFINITY
const RULES: Record<string, Record<string, [number, number, string?]>> = {
  'dcat:Catalog': {
    'dct:title': [1, MANY],
    'dct:description': [1, MANY],
    'dct:publisher': [1, 1, 'foaf:Agent'],
    'dcat:contactPoint': [1, 1, 'vcard:Kind'],
    'dcat:dataset': [1, MANY, 'dcat:Dataset'],
    'dct:language': [0, MANY, 'dct:LinguisticSystem'],
    'dct:license': [0, 1, 'dct:LicenseDocument'],
  },
  'dcat:Dataset': {
    'dct:title': [1, MANY],
    'dct:description': [1, MANY],
    'dct:identifier': [1, 1],
    'dct:accessRights': [1, 1, 'dct:RightsStatement'],
    'dcat:contactPoint': [1, 1, 'vcard:Kind'],
    'dct:creator': [1, MANY, 'foaf:Agent'],
    'dct:publisher': [1, 1, 'foaf:Agent'],
    'dcat:theme': [1, MANY, 'skos:Concept'],
    'dcat:distribution': [0, MANY, 'dcat:Distribution'],
    'dct:temporal': [0, MANY, 'dct:PeriodOfTime'],
    'dct:accrualPeriodicity': [0, 1, 'dct:Frequency'],
  },
  'dcat:Distribution': {
    'dcat:accessURL': [1, MANY],
    'dcat:downloadURL': [0, MANY],
    'dct:license': [1, 1, 'dct:LicenseDocument'],
    'dct:format': [0, 1, 'dct:MediaTypeOrExtent'],
    'dcat:mediaType': [0, 1, 'dct:MediaType'],
  },
  'foaf:Agent': { 'foaf:name': [1, MANY] },
  'skos:Concept': { 'skos:prefLabel': [1, MANY] },
  'skos:ConceptScheme': { 'dct:title': [1, MANY] },
}

describe('open data', () => {
  let now = new Date('2026-05-02T09:00:00Z')
  let desk: Awaited<ReturnType<typeof aDesk>>
  const some = (count: number, change: object, receivedAt: string) =>
    desk.store.append(Array.from({ length: count }, () => anEntry(change, { receivedAt })))
  beforeAll(async () => {
    desk = await aDesk(() => now)
    await some(23, { clarity: 'no' }, '2026-03-02T09:00:00.000Z')
    await some(9, { clarity: 'yes' }, '2026-03-02T09:00:00.000Z')
    // Who asks something is with the questions alone.
    const question = { text: 'Wanneer?', channel: 'page' }
    await some(12, { clarity: 'yes', question }, '2026-04-02T09:00:00.000Z')
    await some(14, { clarity: 'partly' }, '2026-05-01T09:00:00.000Z')
  })
  afterAll(() => desk.close())
  const reactions = async (accept: string, query = '') => {
    const answer = await desk.ask(`/v1/open-data/reactions${query}`, undefined, { Accept: accept })
    return { answer, text: await answer.text() }
  }

  it('says what there is as DCAT-AP-NL asks', async () => {
    const answer = await desk.ask('/v1/open-data')
    expect(answer.headers.get('content-type')).toBe('application/ld+json')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const catalogue = (await answer.json()) as Node
    const { of, named } = nodesIn(catalogue)
    const wrong: string[] = []
    for (const [type, rules] of Object.entries(RULES)) {
      expect([type, of(type).length]).not.toEqual([type, 0])
      for (const node of of(type)) {
        for (const [property, [least, most, range]] of Object.entries(rules)) {
          const values = listOf(node[property])
          if (values.length < least || values.length > most) wrong.push(`${type} ${property}`)
          for (const value of values) {
            if (range && named(value)['@type'] !== range) wrong.push(`${property} is no ${range}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
    const context = catalogue['@context'] as Record<string, string>
    const prefixes = new Set(
      [...JSON.stringify(catalogue).matchAll(/"(?:@type":")?([a-z]+):[a-zA-Z]+"/g)].map(
        ([, p]) => p,
      ),
    )
    for (const prefix of prefixes) expect(context).toHaveProperty([prefix as string])
    // Each form is where the catalogue says that it is.
    for (const { 'dcat:downloadURL': url, 'dcat:mediaType': type } of of('dcat:Distribution')) {
      const { pathname, search } = new URL(String((url as Node)['@id']))
      const found = await desk.ask(pathname + search)
      const [, media] = /media-types\/(.+)$/.exec(String((type as Node)['@id'])) ?? []
      expect([found.status, found.headers.get('content-type')?.split(';')[0]]).toEqual([200, media])
    }
    expect(of('dct:PeriodOfTime')).toMatchObject([
      { 'dcat:startDate': { '@value': '2026-03-01' }, 'dcat:endDate': { '@value': '2026-04-30' } },
    ])
  })

  it('is the same in both forms, of whole months, without small numbers', async () => {
    const { text, answer } = await reactions('application/json')
    const cells = JSON.parse(text) as OpenCell[]
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600')
    const known = cells.filter(({ reactions }) => reactions !== null)
    expect(known).toEqual([
      {
        ...{ site: 'demo', organisation: 'Dienst Toekenning', month: '2026-03', answer: 'no' },
        reactions: 25,
      },
    ])
    expect(new Set(cells.map(({ month }) => month))).toEqual(new Set(['2026-03', '2026-04']))
    const lines = parse((await reactions('text/csv')).text, { columns: true }) as Node[]
    expect(lines).toEqual(
      cells.map((cell) => ({
        ...cell,
        reactions: cell.reactions === null ? '' : `${cell.reactions}`,
      })),
    )
    expect((await reactions('image/png')).answer.status).toBe(406)
    expect((await reactions('*/*', '?format=xml')).answer.status).toBe(400)
    now = new Date('2026-06-02T09:00:00Z')
    expect((await reactions('text/csv')).text).toContain('2026-05,partly,15')
  })

  it('says the same whatever the small numbers are, in the release and in the report', () => {
    const small = fc.integer({ min: 0, max: 9 })
    const one = fc.record({ yes: small, partly: small, no: small, unsaid: small })
    const worlds = fc.array(fc.tuple(one, one, fc.integer({ min: 0, max: 60 })), {
      minLength: 1,
      maxLength: 6,
    })
    const none = { yes: 0, partly: 0, no: 0, unsaid: 0 }
    const told = (
      large: readonly number[],
      hidden: readonly { yes: number; partly: number; no: number; unsaid: number }[],
    ) => {
      const sites = large.map((no, at) => ({
        ...{ site: `s${at}`, organisation: at % 2 ? 'A' : 'B' },
        months: [
          {
            month: '2026-01',
            all: { ...none, ...hidden[at], ...(no < 10 ? {} : { no }) },
            asking: none,
          },
        ],
      }))
      const cells = releaseOf(sites)
      const fates = hidden.map(({ yes, partly, no, unsaid }) => ({
        ...{ onTime: yes, late: partly, answered: no, withheld: unsaid, waiting: 0 },
      }))
      const { reactions, months, organisations, questions } = openReport(
        aReport({}, []),
        cells,
        fates,
      )
      return JSON.stringify({ cells, reactions, months, organisations, questions })
    }
    fc.assert(
      fc.property(worlds, (world) => {
        const large = world.map(([, , no]) => no)
        const first = told(
          large,
          world.map(([hidden]) => hidden),
        )
        expect(
          told(
            large,
            world.map(([, hidden]) => hidden),
          ),
        ).toBe(first)
        for (const [, number] of first.matchAll(/:(\d+)/g)) {
          expect(Number(number) % 5).toBe(0)
          expect(Number(number)).toBeGreaterThanOrEqual(10)
        }
      }),
      { numRuns: 300 },
    )
  })
})
