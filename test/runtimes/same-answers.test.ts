import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aServer, freePort, type Server } from '../support/a-server.ts'
import { readPage } from '../support/fill-in.ts'
import { parksListsAndReplays } from '../support/parks.ts'
import { anEdgeInWorkerd } from '../support/workerd.ts'

/** The same requests to the edge inside the server on Node, and to the edge in workerd before it. */
describe('the edge in workerd and on Node', () => {
  let server: Server
  let edge: Awaited<ReturnType<typeof anEdgeInWorkerd>>
  beforeAll(async () => {
    const port = await freePort()
    server = await aServer({ HELDER_DEMO_HOSTS: `127.0.0.1:${port},www.voorbeeld.nl` })
    edge = await anEdgeInWorkerd({ store: server.origin, port })
  })
  afterAll(async () => {
    await edge?.stop()
    await server?.stop()
  })

  const aBody = (change: object = {}) => ({
    id: randomUUID(),
    site: 'demo',
    page: { url: 'https://www.voorbeeld.nl/toeslag' },
    clarity: 'no',
    ...change,
  })
  type Ask = {
    name: string
    body: string
    headers?: Record<string, string>
    path?: string
    method?: string
  }
  const asks: Ask[] = [
    { name: 'a signal', body: JSON.stringify(aBody({ message: 'bel 06-12345678' })) },
    { name: 'nothing', body: '' },
    { name: 'no JSON', body: '{' },
    { name: 'an empty object', body: '{}' },
    { name: 'an unknown member', body: JSON.stringify(aBody({ naam: 'x' })) },
    { name: 'a bad choice', body: JSON.stringify(aBody({ clarity: 'misschien' })) },
    {
      name: 'a wrong type',
      body: JSON.stringify(aBody()),
      headers: { 'Content-Type': 'text/plain' },
    },
    { name: '70 KiB', body: JSON.stringify(aBody({ message: 'x'.repeat(71_680) })) },
    {
      name: 'a wrong origin',
      body: JSON.stringify(aBody()),
      headers: { Origin: 'https://kwaad.example' },
    },
    { name: 'an unknown site', body: JSON.stringify(aBody({ site: 'onbekend' })) },
    {
      name: 'a question',
      body: JSON.stringify(aBody({ question: { text: 'hoe?', channel: 'page' } })),
    },
    { name: 'deep nesting', body: '['.repeat(20_000) },
    {
      name: 'a view of a page',
      body: JSON.stringify({ site: 'demo', page: 'https://www.voorbeeld.nl/gezien' }),
      path: '/v1/seen',
      headers: { 'Content-Type': 'text/plain' },
    },
    {
      name: 'a view with something of who saw it',
      body: JSON.stringify({ site: 'demo', page: 'https://www.voorbeeld.nl/gezien', visitor: 'x' }),
      path: '/v1/seen',
      headers: { 'Content-Type': 'text/plain' },
    },
    { name: 'no such path', body: '{}', path: '/v1/nergens' },
  ]
  const send = ({ body, headers, path = '/v1/signals' }: Ask, origin: string) =>
    fetch(origin + path, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const told = async (response: Response) => {
    const body = await response.json().catch(() => undefined)
    const { instance: _, ...rest } = (body ?? {}) as { instance?: string }
    const headers = Object.fromEntries(
      ['content-type', 'api-version', 'cache-control', 'x-content-type-options'].map((name) => [
        name,
        response.headers.get(name),
      ]),
    )
    return { status: response.status, headers, body: rest }
  }

  it('say alike whom to tell about a weakness', async () => {
    const path = '/.well-known/security.txt'
    const [node, workerd] = await Promise.all([
      fetch(server.origin + path),
      fetch(edge.origin + path),
    ])
    expect(node.headers.get('Content-Type')).toMatch(/^text\/plain; charset=utf-8/i)
    const text = await node.text()
    expect(await workerd.text()).toBe(text)
    expect(text).toMatch(/^Contact: https:\/\/\S+\nExpires: \S+T00:00:00.000Z\n/)
    const [, expires = ''] = /Expires: (\S+)/.exec(text) ?? []
    const days = (Date.parse(expires) - Date.now()) / 86_400_000
    expect(days > 90 && days < 366).toBe(true)
  })

  it.each(asks)('answer $name alike', async (ask) => {
    expect(await told(await send(ask, edge.origin))).toEqual(
      await told(await send(ask, server.origin)),
    )
  })

  it('hand on what workerd was told of views; Node adds up for a minute first', async () => {
    const { rows } = (await (await server.staff('/v1/coverage?by=page')).json()) as {
      rows: { value: string; views: number; signals: number }[]
    }
    const page = 'https://www.voorbeeld.nl/gezien'
    expect(rows.find(({ value }) => value === page)).toMatchObject({ views: 100, signals: 0 })
  })

  it('serve the same widget, byte for byte', async () => {
    const read = async (origin: string) => (await fetch(`${origin}/helder.js`)).text()
    const script = await read(edge.origin)
    expect(script).toBe(await read(server.origin))
    const [folder = ''] = /\/helder\/[0-9a-f]{6}\//.exec(script) ?? []
    const files = ['form-nl.js', 'later-ar.js', 'form-en-IE.js', 'tap-es.js', 'seal.js', 'no.js']
    const paths = [
      ...files.map((name) => folder + name),
      // An earlier version, as a page names it that a cache still holds.
      '/helder/0a0a0a/form-nl.js',
      '/helder/version.json',
      '/f/onbekend',
    ]
    for (const path of paths) {
      const [here, there] = await Promise.all([
        fetch(edge.origin + path),
        fetch(server.origin + path),
      ])
      const seen = async (answer: Response) => [
        path,
        answer.status,
        answer.headers.get('Cache-Control'),
        (await answer.text()).replace(/urn:helder:request:[\w-]+/, ''),
      ]
      expect(await seen(here)).toEqual(await seen(there))
    }
    expect((await fetch(`${edge.origin}/f/demo/qr`)).headers.get('Content-Type')).toBe(
      'image/svg+xml',
    )
    const form = await fetch(`${edge.origin}${folder}form-nl.js`)
    expect(form.headers.get('Cache-Control')).toContain('immutable')
  })

  it('ask the same on the plain page, and take what is filled in', async () => {
    for (const { origin } of [edge, server]) {
      const form = readPage(await (await fetch(`${origin}/f/demo?language=en`)).text())
      expect([form.language, form.heading]).toEqual(['en', 'Was it clear?'])
      const body = form.filled()
      body.set('clarity', 'partly')
      const sent = await fetch(origin + form.action, { method: 'POST', body })
      expect(readPage(await sent.text()).heading).toBe('Thank you')
    }
  })

  it('hand over what was accepted: once, redacted, repeated or not', async () => {
    const body = JSON.stringify(aBody({ message: 'mijn nummer is 06-12345678' }))
    const { id } = JSON.parse(body) as { id: string }
    const first = await send({ name: '', body }, edge.origin)
    const again = await send({ name: '', body }, edge.origin)
    expect([first.status, again.status]).toEqual([202, 202])
    expect(await again.json()).toEqual(await first.json())

    let rows: SignalRow[] = []
    for (const until = Date.now() + 5_000; Date.now() < until; ) {
      const all = (await (await server.staff('/v1/signals')).json()) as SignalRow[]
      rows = all.filter((row) => row.id === id)
      if (rows.length > 0) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(rows.map(({ message }) => message)).toEqual(['mijn nummer is [telefoonnummer]'])
    expect(edge.log()).not.toContain('06-12345678')
  })

  it('parks what the store will never take, lists it without its words, and tries again when told', () =>
    parksListsAndReplays(edge.origin, server.origin))
})
