/** Looks at a page from outside, as a browser would, and says what keeps the widget from working on it. */
import { createHash } from 'node:crypto'
import { type PageRead, readPage, type ScriptTag } from './page.ts'
import { lacking, policiesIn } from './policy.ts'

export const CHECKS = ['page', 'snippet', 'script', 'policy', 'site', 'host'] as const
export type Finding = { check: (typeof CHECKS)[number]; ok: boolean; why: string }

type Fetch = (url: string) => Promise<Response>

const HTML_MAX = 4_000_000
const found = (check: Finding['check'], ok: boolean, why: string): Finding => ({ check, ok, why })

const snippet = (scripts: readonly ScriptTag[], site: string | undefined): Finding => {
  const no = (why: string) => found('snippet', false, why)
  const [script] = scripts
  if (!script) return no('there is no <script src="…/helder.js" data-site="…"> on this page')
  if (script.type === 'module') return no('the script has type="module": leave that out')
  if (script.type && script.type !== 'text/javascript') {
    return no(`the script has type="${script.type}": something on the page keeps it from running`)
  }
  if (!site) return no('no data-site on the script, nor on <helder-feedback>')
  if (scripts.length > 1) return no('the script stands on the page more than once')
  return found('snippet', true, `${script.src}, site ${site}`)
}

/** The script is there, is a script, and is the one that the page expects. */
const script = async (fetch: Fetch, url: URL, page: URL, integrity = ''): Promise<Finding> => {
  const no = (why: string) => found('script', false, why)
  if (page.protocol === 'https:' && url.protocol !== 'https:') {
    return no('the page is https and the script is not: browsers block it')
  }
  const answer = await fetch(url.href).catch(() => undefined)
  if (!answer?.ok)
    return no(`${url.href} ${answer ? `answers ${answer.status}` : 'cannot be reached'}`)
  if (!/javascript/.test(answer.headers.get('Content-Type') ?? ''))
    return no('it is not JavaScript')
  const body = Buffer.from(await answer.arrayBuffer())
  const hashes = [...integrity.matchAll(/(sha(?:256|384|512))-([A-Za-z0-9+/=]+)/g)]
  const same = hashes.some(
    ([, name = '', hash]) => createHash(name).update(body).digest('base64') === hash,
  )
  if (hashes.length > 0 && !same) return no('its integrity hash is of another version')
  return found('script', true, `${body.length} bytes from ${url.origin}`)
}

/** The site is known, and this page may speak for it. */
const siteAndHost = async (fetch: Fetch, origin: string, site: string, page: URL) => {
  const address = `${origin}/v1/sites/${encodeURIComponent(site)}/widget`
  const answer = await fetch(
    `${address}?page=${encodeURIComponent(page.origin + page.pathname)}`,
  ).catch(() => undefined)
  if (!answer?.ok) return [found('site', false, `${origin} does not know the site ${site}`)]
  const { name, admitted } = (await answer.json()) as { name: string; admitted: boolean }
  return [
    found('site', true, name),
    admitted
      ? found('host', true, `${page.host} is on its list`)
      : found('host', false, `${page.host} is not on the list of hosts of this site`),
  ]
}

const policy = (headers: Headers, read: PageRead, tag: ScriptTag, url: URL, page: URL): Finding => {
  const policies = [headers.get('Content-Security-Policy') ?? '', ...read.policies].flatMap(
    policiesIn,
  )
  const lacks = lacking(policies, { ...tag, url }, page)
  const needs = lacks.map(({ directive, needs }) => `${directive} lacks ${needs}`)
  if (needs.length > 0) return found('policy', false, needs.join('; '))
  return found('policy', true, policies.length > 0 ? 'allows the widget' : 'there is none')
}

/** All that was found, in the order in which it matters; stops where going on makes no sense. */
export const checkPage = async (address: string, fetch: Fetch): Promise<Finding[]> => {
  const answer = await fetch(address).catch(() => undefined)
  if (!answer?.ok) {
    return [found('page', false, answer ? `it answers ${answer.status}` : 'it cannot be reached')]
  }
  const page = new URL(answer.url || address)
  if (!/html/.test(answer.headers.get('Content-Type') ?? '')) {
    return [found('page', false, 'it is not an HTML page')]
  }
  const read = readPage((await answer.text()).slice(0, HTML_MAX))
  const [tag] = read.scripts
  const site = read.elements.find((element) => element.site)?.site ?? tag?.site
  const findings = [
    found('page', true, read.language ? `${page.href}, in ${read.language}` : page.href),
    snippet(read.scripts, site),
  ]
  if (!tag) return findings
  const base = URL.canParse(read.base, page.href) ? new URL(read.base, page.href).href : page.href
  const url = URL.canParse(tag.src, base) ? new URL(tag.src, base) : undefined
  if (!url) return [...findings, found('script', false, `${tag.src} is no address`)]
  findings.push(await script(fetch, url, page, tag.integrity))
  findings.push(policy(answer.headers, read, tag, url, page))
  if (site) findings.push(...(await siteAndHost(fetch, url.origin, site, page)))
  return findings
}
