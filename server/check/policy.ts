/** What a page's Content Security Policy (CSP level 3) says to a script and its requests of another host. */

import type { Lack } from '../../shared/page-check.ts'

/** A policy: its directives with their sources, in lower case but for the paths. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** The policies in a header; commas part them, and each must allow what is to happen. */
export const policiesIn = (header: string): Policy[] =>
  header
    .split(',')
    .map((text) => {
      const directives = new Map<string, readonly string[]>()
      for (const part of text.split(';')) {
        const [name = '', ...sources] = part.trim().split(/\s+/)
        // The first of its name counts (CSP 3, 6.1).
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources)
      }
      return directives
    })
    .filter((policy) => policy.size > 0)

/** The directive that decides: the first of these that is there. Undefined allows everything. */
const deciding = (policy: Policy, names: readonly string[]) => {
  for (const name of names) {
    const sources = policy.get(name)
    if (sources) return { name, sources }
  }
  return undefined
}

/** Whether an address fits a source expression such as `https://*.example.nl:443/path/`. */
const fits = (source: string, url: URL, page: URL) => {
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol
  if (source.toLowerCase() === "'self'") return url.origin === page.origin
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return upgraded(source.toLowerCase(), url.protocol)
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source) ?? []
  if (!host) return false
  if (!upgraded(scheme ? `${scheme.toLowerCase()}:` : page.protocol, url.protocol)) return false
  const wanted = host.toLowerCase()
  const sameHost = wanted.startsWith('*.')
    ? url.hostname.endsWith(wanted.slice(1))
    : url.hostname === wanted
  const standard = url.protocol === 'https:' ? '443' : '80'
  const samePort = port === '*' || (url.port || standard) === (port ?? standard)
  const samePath =
    !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path)
  return sameHost && samePort && samePath
}

/** A policy that says http also allows https. */
const upgraded = (allowed: string, protocol: string) =>
  allowed === protocol || (allowed === 'http:' && protocol === 'https:')

const SCRIPT = ['script-src-elem', 'script-src', 'default-src']
const CONNECT = ['connect-src', 'default-src']

type Script = { url: URL; nonce?: string | undefined; integrity?: string | undefined }

const allowsScript = (sources: readonly string[], { url, nonce, integrity }: Script, page: URL) => {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true
  const hashes = (integrity ?? '').split(/\s+/).filter(Boolean)
  if (hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`))) return true
  // With this word, hosts do not count.
  if (sources.includes("'strict-dynamic'")) return false
  return sources.some((source) => fits(source, url, page))
}

/** What each policy lacks for the widget: a directive by name, and the source that must be added to it. */
export const lacking = (policies: readonly Policy[], script: Script, page: URL): Lack[] =>
  policies.flatMap((policy) => {
    const lacks: Lack[] = []
    const forScript = deciding(policy, SCRIPT)
    if (forScript && !allowsScript(forScript.sources, script, page)) {
      const strict = forScript.sources.includes("'strict-dynamic'")
      lacks.push({
        directive: forScript.name === 'default-src' ? 'script-src' : forScript.name,
        needs: strict ? 'a nonce on the script' : script.url.origin,
      })
    }
    const forRequests = deciding(policy, CONNECT)
    if (forRequests && !forRequests.sources.some((source) => fits(source, script.url, page))) {
      lacks.push({ directive: 'connect-src', needs: script.url.origin })
    }
    const sandbox = policy.get('sandbox')
    if (sandbox && !sandbox.includes('allow-scripts')) {
      lacks.push({ directive: 'sandbox', needs: 'allow-scripts' })
    }
    return lacks
  })
