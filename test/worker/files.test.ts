import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../shared/texts/index.ts'
import { aSite } from '../support/a-signal.ts'
import { anEdge } from '../support/an-edge.ts'

const OWN = 'https://feedback.voorbeeld.nl'

/** The built files, as far as these tests ask for them. */
const FILES: Record<string, string> = {
  '/helder.js': 'embed',
  '/helder/version.json': '{"version":"b2","integrity":"sha384-x"}',
  '/helder/b2/form-en.js': 'export const open = 1',
  '/helder/b2/form-nl.js': 'export const open = 1',
  '/helder/b2/seal.js': 'seal of today',
  '/helder/a1/helder.js': 'embed of yesterday',
}
const edge = anEdge({
  sites: [aSite({ languages: LANGUAGES })],
  deps: {
    asset: async (path) =>
      FILES[path] === undefined
        ? undefined
        : new Response(FILES[path], { headers: { 'Content-Type': 'text/javascript' } }),
  },
})
const get = async (path: string) => {
  const answer = await edge.app.request(OWN + path)
  return {
    status: answer.status,
    cache: answer.headers.get('Cache-Control'),
    type: answer.headers.get('Content-Type'),
    text: await answer.text(),
  }
}

describe('the files of the widget', () => {
  it('are kept for ever under the name of their version, and for an hour without it', async () => {
    expect(await get('/helder/b2/form-en.js')).toMatchObject({
      status: 200,
      cache: 'public, max-age=31536000, immutable',
    })
    expect((await get('/helder.js')).cache).toBe('public, max-age=3600')
  })

  it('come in the best language for any tag that a page may have', async () => {
    expect((await get('/helder/b2/form-en-IE.js')).text).toBe(`export * from './form-en.js'`)
    expect((await get('/helder/b2/form-es.js')).text).toBe(`export * from './form-nl.js'`)
    expect((await get('/helder/b2/tap-EN-au.js')).text).toBe(
      `export * from './tap-en.js';export{default}from'./tap-en.js'`,
    )
    expect((await get('/helder/b2/form-en-IE.js')).type).toMatch(/^text\/javascript/)
  })

  it('of an earlier version: its script stays, its steps are those of today, for an hour', async () => {
    expect((await get('/helder/a1/helder.js')).text).toBe('embed of yesterday')
    expect(await get('/helder/a1/form-nl.js')).toMatchObject({
      status: 200,
      cache: 'public, max-age=3600',
    })
    expect((await get('/helder/a1/seal.js')).text).toBe('seal of today')
    expect((await get('/helder/a1/form-en-IE.js')).cache).toBe('public, max-age=3600')
    expect((await get('/helder/a1/nothing.js')).status).toBe(404)
  })

  it('tells who pins a version its name and its hash', async () => {
    expect(JSON.parse((await get('/helder/version.json')).text)).toEqual({
      version: 'b2',
      integrity: 'sha384-x',
    })
  })
})

describe('the card and the code for posters, letters and printed pages', () => {
  it('is a drawing that leads to the plain form, about the page when it is one of the site', async () => {
    const plain = await get('/f/demo/qr')
    expect(plain).toMatchObject({ status: 200, type: 'image/svg+xml' })
    const about = await get(
      `/f/demo/qr?page=${encodeURIComponent('https://www.voorbeeld.nl/toeslag?x=1')}`,
    )
    expect(about.text).not.toBe(plain.text)
    // A page of somebody else would make our card lead people astray.
    expect((await get('/f/demo/qr?page=https://kwaad.voorbeeld.com/')).text).toBe(plain.text)
  })

  it('names the address in letters too, in the language that is asked for', async () => {
    const { text } = await get('/f/demo/card?language=en')
    expect(text).toContain('<svg')
    expect(text).toContain('feedback.voorbeeld.nl/f/demo')
    expect(text).toContain('Scan the code with your phone.')
    expect((await get('/f/onbekend/card')).status).toBe(404)
  })
})

describe('GET /v1/sites/{site}/widget', () => {
  const settings = async (site: Parameters<typeof aSite>[0]) => {
    const { app } = anEdge({ sites: [aSite(site)] })
    const answer = await app.request(`${OWN}/v1/sites/demo/widget`)
    return (await answer.json()) as Record<string, unknown>
  }

  it('never offers the phone alone: not everybody can or dares to call', async () => {
    expect((await settings({ channels: ['phone'] })).channels).toEqual(['phone', 'page'])
    expect((await settings({ channels: ['phone', 'none'] })).channels).toEqual([
      'phone',
      'none',
      'page',
    ])
    expect((await settings({ channels: ['phone', 'letter'] })).channels).toEqual([
      'phone',
      'letter',
    ])
  })

  it("tells the languages by their own names, and the site's own wording", async () => {
    const texts = { nl: { 'details.send': 'Stuur op' } }
    expect(await settings({ languages: ['nl', 'ar', 'xx'], texts })).toMatchObject({
      languages: ['nl', 'ar'],
      names: { nl: 'Nederlands', ar: 'العربية' },
      texts,
    })
  })
})
