/** Looks at a page from outside, as a browser would, and says what keeps the widget from working on it. */
import { createHash } from 'node:crypto'
import type { Cause, Check, Finding } from '../../shared/page-check.ts'
import { type PageRead, readPage, type ScriptTag } from './page.ts'
import { lacking, policiesIn } from './policy.ts'

type Fetch = (url: string) => Promise<Response>

const HTML_MAX = 4_000_000
const right = (check: Check, why: string): Finding => ({ check, ok: true, why })
const wrong = (check: Check, cause: Cause, why: string): Finding => ({
  ...{ check, ok: false, why, cause },
})

type Sites = { found: string | undefined; wanted: string | undefined }

const snippet = (scripts: readonly ScriptTag[], { found, wanted }: Sites): Finding => {
  const no = (cause: Cause, why: string) => wrong('snippet', cause, why)
  const [script] = scripts
  if (!script) {
    const why = 'there is no <script src="…/helder.js" data-site="…"> on this page'
    return no('snippet-missing', why)
  }
  if (script.type === 'module') {
    return no('snippet-module', 'the script has type="module": leave that out')
  }
  if (script.type && script.type !== 'text/javascript') {
    const why = `the script has type="${script.type}": something on the page keeps it from running`
    return no('snippet-type', why)
  }
  if (!found) {
    return no('snippet-no-site', 'no data-site on the script, nor on <helder-feedback>')
  }
  if (wanted !== undefined && found !== wanted) {
    return no('snippet-other-site', `it is of the site ${found}, not of ${wanted}`)
  }
  if (scripts.length > 1) {
    return no('snippet-twice', 'the script stands on the page more than once')
  }
  return right('snippet', `${script.src}, site ${found}`)
}

/** The script is there, is a script, and is the one that the page expects. */
const script = async (fetch: Fetch, url: URL, page: URL, integrity = ''): Promise<Finding> => {
  const no = (cause: Cause, why: string) => wrong('script', cause, why)
  if (page.protocol === 'https:' && url.protocol !== 'https:') {
    return no('script-insecure', 'the page is https and the script is not: browsers block it')
  }
  const answer = await fetch(url.href).catch(() => undefined)
  if (!answer?.ok) {
    const why = `${url.href} ${answer ? `answers ${answer.status}` : 'cannot be reached'}`
    return no('script-unreachable', why)
  }
  if (!/javascript/.test(answer.headers.get('Content-Type') ?? '')) {
    return no('script-no-script', 'it is not JavaScript')
  }
  const body = Buffer.from(await answer.arrayBuffer())
  const hashes = [...integrity.matchAll(/(sha(?:256|384|512))-([A-Za-z0-9+/=]+)/g)]
  const same = hashes.some(
    ([, name = '', hash]) => createHash(name).update(body).digest('base64') === hash,
  )
  if (hashes.length > 0 && !same) {
    return no('script-other-version', 'its integrity hash is of another version')
  }
  return right('script', `${body.length} bytes from ${url.origin}`)
}

/** The site is known, and this page may speak for it. */
const siteAndHost = async (fetch: Fetch, origin: string, site: string, page: URL) => {
  const address = `${origin}/v1/sites/${encodeURIComponent(site)}/widget`
  const answer = await fetch(
    `${address}?page=${encodeURIComponent(page.origin + page.pathname)}`,
  ).catch(() => undefined)
  if (!answer?.ok) {
    return [wrong('site', 'site-unknown', `${origin} does not know the site ${site}`)]
  }
  const { name, admitted } = (await answer.json()) as { name: string; admitted: boolean }
  const unlisted = `${page.host} is not on the list of hosts of this site`
  return [
    right('site', name),
    admitted
      ? right('host', `${page.host} is on its list`)
      : wrong('host', 'host-not-listed', unlisted),
  ]
}

const policy = (headers: Headers, read: PageRead, tag: ScriptTag, url: URL, page: URL): Finding => {
  const policies = [headers.get('Content-Security-Policy') ?? '', ...read.policies].flatMap(
    policiesIn,
  )
  const lacks = lacking(policies, { ...tag, url }, page)
  const needs = lacks.map(({ directive, needs }) => `${directive} lacks ${needs}`)
  if (needs.length > 0) {
    return { ...wrong('policy', 'policy-lacks', needs.join('; ')), lacks }
  }
  return right('policy', policies.length > 0 ? 'allows the widget' : 'there is none')
}

/**
 * All that was found, in the order in which it matters; stops where going on makes no sense. `wanted`: the site that
 * the page should speak for, when somebody knows.
 */
export const checkPage = async (
  address: string,
  fetch: Fetch,
  wanted?: string,
): Promise<Finding[]> => {
  const answer = await fetch(address).catch(() => undefined)
  if (!answer) return [wrong('page', 'page-unreachable', 'it cannot be reached')]
  if (!answer.ok) return [wrong('page', 'page-status', `it answers ${answer.status}`)]
  const page = new URL(answer.url || address)
  if (!/html/.test(answer.headers.get('Content-Type') ?? '')) {
    return [wrong('page', 'page-no-html', 'it is not an HTML page')]
  }
  const read = readPage((await answer.text()).slice(0, HTML_MAX))
  const [tag] = read.scripts
  const site = read.elements.find((element) => element.site)?.site ?? tag?.site
  const findings = [
    right('page', read.language ? `${page.href}, in ${read.language}` : page.href),
    snippet(read.scripts, { found: site, wanted }),
  ]
  if (!tag) return findings
  const base = URL.canParse(read.base, page.href) ? new URL(read.base, page.href).href : page.href
  const url = URL.canParse(tag.src, base) ? new URL(tag.src, base) : undefined
  if (!url) {
    return [...findings, wrong('script', 'script-no-address', `${tag.src} is no address`)]
  }
  findings.push(await script(fetch, url, page, tag.integrity))
  findings.push(policy(answer.headers, read, tag, url, page))
  if (site) findings.push(...(await siteAndHost(fetch, url.origin, site, page)))
  return findings
}
