import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { open } from '../../../server/sinks/webhook/call.ts'
import { getFeed } from '../../../server/sources/feed/get.ts'
import { aPlace } from '../../support/asked.ts'

const RSS = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>De Krant</title><link>https://krant.example</link><language>nl</language>
<item><title>Loket &amp; brief</title><guid isPermaLink="false">1</guid><link>https://krant.example/1?lezer=jan</link>
<author>redacteur@krant.example (Kastanje)</author><pubDate>Mon, 05 Jan 2026 10:00:00 +0100</pubDate>
<description><![CDATA[<p>Caf\u00e9houder Jan: <b>bel 06-12345678</b>.</p><script>weg()</script>]]></description></item>
<item><guid isPermaLink="false">2</guid></item>
<item><title>Tweede</title><link>https://krant.example/2</link><description>Kort</description><content:encoded>Lang verhaal</content:encoded></item>
</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><id>urn:k</id><updated>2026-01-05T10:00:00Z</updated>
<entry><id>urn:1</id><title type="html">Loket &lt;i&gt;dicht&lt;/i&gt;</title><link href="https://krant.example/1"/><published>2026-01-04T10:00:00+01:00</published><updated>2026-01-05T10:00:00Z</updated><author><name>Kastanje</name></author>
<content type="html">&lt;p&gt;Mail jan@voorbeeld.nl&lt;/p&gt;</content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'K',
  authors: [{ name: 'Kastanje' }],
  items: [
    {
      id: '1',
      url: 'https://krant.example/1',
      content_html: '<p>Loket</p>',
      date_published: '2026-01-05T10:00:00Z',
    },
  ],
})

describe('helder import feed', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  beforeEach(async () => {
    place = await aPlace()
  })
  afterEach(() => place.remove())
  const imported = (where: string) => place.asked(['import', 'feed', where, '--site', 'demo'])

  it.each([
    [
      'RSS 2.0',
      Buffer.from(RSS, 'latin1'),
      [
        'Loket & brief\n\nCaf\u00e9houder Jan: bel [telefoonnummer].\n\nhttps://krant.example/1',
        'Tweede\n\nKort\n\nhttps://krant.example/2',
      ],
      '2026-01-05T09:00:00.000Z',
      { empty: { count: 1, numbers: [2] } },
    ],
    [
      'Atom',
      Buffer.from(ATOM),
      ['Loket dicht\n\nMail [e-mailadres]\n\nhttps://krant.example/1'],
      '2026-01-04T09:00:00.000Z',
      {},
    ],
    [
      'JSON Feed',
      Buffer.from(JSON_FEED),
      ['Loket\n\nhttps://krant.example/1'],
      '2026-01-05T10:00:00.000Z',
      {},
    ],
  ])(
    'reads %s: what was written and where, not by whom',
    async (_, bytes, messages, date, refused) => {
      const file = place.file('nieuws', bytes)
      const { report } = await imported(file)
      expect(report).toMatchObject({ source: 'media', stored: messages.length, refused })
      const rows = await place.signals()
      expect(rows.map(({ message }) => message)).toEqual(messages)
      expect(rows[0]).toMatchObject({ source: 'media', receivedAt: date })
      expect((await imported(file)).report).toMatchObject({ stored: 0, known: messages.length })
      expect(place.bytes()).not.toMatch(/Kastanje|06-123|jan@|lezer=/)
    },
  )

  it.each([
    ['http://krant.example/nieuws', 'https'],
    ['https://127.0.0.1/nieuws', 'public internet'],
    ['https://[::ffff:10.0.0.1]/', 'public internet'],
    ['https://2130706433/', 'public internet'],
    ['https://krant.internal/', 'public internet'],
    ['https://jan:geheim@krant.example/', 'name or password'],
    ['file:///etc/passwd', 'https'],
  ])('does not ask %s', async (url, why) => {
    const { code, error } = await imported(url)
    expect([code, error]).toEqual([2, expect.stringContaining(why)])
    expect(error).toContain('the address of the feed')
    expect(error).not.toContain('geheim')
  })

  it('says of what is no feed only that it is none', async () => {
    const { code, error } = await imported(place.file('x', '<html>geheim</html>'))
    expect([code, error]).toEqual([1, expect.stringContaining('not RSS 2.0, Atom or JSON Feed')])
    expect(error).not.toContain('geheim')
  })
})

describe('getting a feed', () => {
  const asked: { url: string; headers: IncomingHttpHeaders }[] = []
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    if (request.url === '/inside')
      return response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
    if (request.url === '/round') return response.writeHead(302, { location: '/round' }).end()
    if (request.url === '/moved') return response.writeHead(301, { location: '/feed' }).end()
    if (request.url === '/endless') {
      response.writeHead(200)
      const part = Buffer.alloc(1_048_576)
      const more = () => {
        while (!response.destroyed && response.write(part));
      }
      response.on('drain', more)
      return more()
    }
    if (request.headers['if-none-match'] === '"een"') return response.writeHead(304).end()
    const headers = { etag: '"een"', 'last-modified': 'Mon, 05 Jan 2026 10:00:00 GMT' }
    if (request.headers['accept-encoding'] !== 'identity')
      return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'))
    return response.writeHead(200, { ...headers, 'content-type': 'application/atom+xml' }).end(ATOM)
  })
  let origin = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://krant.example:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const looked: string[] = []
  const get = (path: string, known = {}, local: (text: string) => string[] = () => ['127.0.0.1']) =>
    getFeed(origin + path, known, {
      lookup: async (name) => {
        looked.push(name)
        return local(name)
      },
      allowLocal: true,
      open,
      timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    })

  it('remembers how the server called it, and asks only for what is new', async () => {
    const got = await get('/moved')
    expect(got?.bytes.toString()).toBe(ATOM)
    expect(got?.validators).toEqual({
      etag: '"een"',
      lastModified: 'Mon, 05 Jan 2026 10:00:00 GMT',
    })
    expect(await get('/feed', got?.validators)).toBeUndefined()
    expect(asked.at(-1)?.headers).toMatchObject({
      'if-none-match': '"een"',
      'if-modified-since': 'Mon, 05 Jan 2026 10:00:00 GMT',
      host: new URL(origin).host,
    })
  })

  it('asks each address anew where it leads, and goes to no other', async () => {
    looked.length = 0
    await get('/moved')
    expect(looked).toEqual(['krant.example', 'krant.example'])
    await expect(get('/feed', {}, () => ['127.0.0.1', '169.254.169.254'])).rejects.toThrow('not on')
    await expect(get('/inside')).rejects.toThrow('is not on the public internet')
    await expect(get('/round')).rejects.toThrow('from one address to the next')
    await expect(get('/endless')).rejects.toThrow('larger than is read')
  })
})
