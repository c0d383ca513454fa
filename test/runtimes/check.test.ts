import { once } from 'node:events'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aServer, type Server } from '../support/a-server.ts'
import { helder } from '../support/command.ts'

type Page = { html: string; headers?: Record<string, string> }

describe('npx helder check', () => {
  let server: Server
  let pages: HttpServer
  let host: string
  const shown: Record<string, Page> = {}
  beforeAll(async () => {
    pages = createServer((request, response) => {
      const page = shown[request.url ?? '']
      response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html', ...page?.headers })
      response.end(page?.html)
    }).listen(0, '127.0.0.1')
    await once(pages, 'listening')
    host = `127.0.0.1:${(pages.address() as AddressInfo).port}`
    server = await aServer({ HELDER_DEMO_HOSTS: host })
  })
  afterAll(async () => {
    await server?.stop()
    pages.close()
  })
  const look = async (page: Page, address = '/page') => {
    shown['/page'] = page
    const { code, lines } = await helder(['check', `http://${host}${address}`, '--json'])
    const wrong = lines().filter(({ ok }) => !ok)
    expect(code).toBe(wrong.length > 0 ? 1 : 0)
    return wrong.map(({ check, why }) => `${check}: ${why}`)
  }
  const script = (more = '') =>
    `<script src="${server.origin}/helder.js" data-site="demo" ${more}></script>`
  const html = (body: string, head = '') => `<!doctype html><html lang="nl">${head}<p>Tekst${body}`

  it('is content with what docs/embed.md says, also under a strict policy', async () => {
    expect(await look({ html: html(script('async')) })).toEqual([])
    const { origin } = server
    const headers = {
      'Content-Security-Policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'`,
    }
    expect(await look({ html: html(script('async')), headers })).toEqual([])
    const { out, code } = await helder(['check', `${origin}/demo`])
    expect([out, code]).toEqual([expect.stringMatching(/✓ host/), 0])
  })

  it('names what is missing: snippet, script, policy, site, host', async () => {
    const { origin } = server
    expect(await look({ html: '' }, '/weg')).toEqual(['page: it answers 404'])
    expect(await look({ html: html('') })).toEqual([
      'snippet: there is no <script src="…/helder.js" data-site="…"> on this page',
    ])
    expect(await look({ html: html(`<!-- ${script()} -->`) })).toHaveLength(1)
    expect(await look({ html: html(script('type="module"')) })).toEqual([
      'snippet: the script has type="module": leave that out',
    ])
    expect(await look({ html: html(`<script src="${origin}/helder.js"></script>`) })).toEqual([
      'snippet: no data-site on the script, nor on <helder-feedback>',
    ])
    const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`
    expect(await look({ html: html(script(), meta) })).toEqual([
      `policy: script-src lacks ${origin}; connect-src lacks ${origin}`,
    ])
    const integrity = 'integrity="sha384-AAAA" crossorigin'
    expect(await look({ html: html(script(integrity)) })).toEqual([
      'script: its integrity hash is of another version',
    ])
    const wrong = `<script src="${origin}/helder.js" data-site="demoo"></script>`
    expect(await look({ html: html(wrong) })).toEqual([
      `site: ${origin} does not know the site demoo`,
    ])
    const none = '<script src="http://[/helder.js" data-site="demo"></script>'
    expect(await look({ html: html(none) })).toEqual(['script: http://[/helder.js is no address'])
    const fromBase = '<script src="/helder.js" data-site="demo"></script>'
    expect(await look({ html: html(fromBase, `<base href="${origin}/x/">`) })).toEqual([])
    const elsewhere = '<script src="http://127.0.0.1:9/helder.js" data-site="demo"></script>'
    expect((await look({ html: html(elsewhere) }))[0]).toBe(
      'script: http://127.0.0.1:9/helder.js cannot be reached',
    )
    shown['/page'] = { html: html(script()) }
    const asLocalhost = await helder([
      'check',
      `http://localhost:${host.split(':')[1]}/page`,
      '--json',
    ])
    expect(asLocalhost.lines().filter(({ ok }) => !ok)).toMatchObject([
      { check: 'host', why: expect.stringContaining('not on the list') },
    ])
  })

  it('says how it is to be asked', async () => {
    expect(await helder(['check'])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/check URL/),
    })
  })
})
