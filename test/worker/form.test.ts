import { describe, expect, it } from 'vitest'
import { Refusal } from '../../shared/problem.ts'
import { readReceipt } from '../../shared/receipt.ts'
import { LANGUAGES, textsOf } from '../../shared/texts/index.ts'
import { REASONS } from '../../shared/words.ts'
import { digestOf } from '../../worker/receipt-digest.ts'
import { aSite } from '../support/a-signal.ts'
import { anEdge } from '../support/an-edge.ts'
import { readPage } from '../support/fill-in.ts'

const OWN = 'https://feedback.voorbeeld.nl'
const PAGE = 'https://www.voorbeeld.nl/toeslag'

type Filled = Record<string, string | string[]>

/** A person with a browser without scripts, at one edge. */
const aReader = (options: Parameters<typeof anEdge>[0] = {}) => {
  const edge = anEdge({
    sites: [
      aSite({
        languages: LANGUAGES,
        channels: ['phone', 'email', 'counter', 'page'],
        replyWithinDays: 5,
      }),
    ],
    ...options,
  })
  const read = async (answer: Response | Promise<Response>) => {
    const { status, headers, ...rest } = await answer
    return { status, headers, page: readPage(await (await answer).text()), rest }
  }
  const open = (query = '', headers: Record<string, string> = {}) =>
    read(edge.app.request(`${OWN}/f/demo${query}`, { headers }))
  const send = (
    page: ReturnType<typeof readPage>,
    filled: Filled = {},
    headers: Record<string, string> = {},
  ) => {
    const body = page.filled()
    for (const [name, value] of Object.entries(filled)) {
      body.delete(name)
      for (const one of [value].flat()) body.append(name, one)
    }
    return read(
      edge.app.request(OWN + page.action, {
        method: 'POST',
        body: body.toString(),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: OWN, ...headers },
      }),
    )
  }
  return { ...edge, open, send }
}

describe('the plain form at /f/{site}', () => {
  it('asks the same as the widget, with a label at every field, in every language', async () => {
    const { open } = aReader()
    for (const language of LANGUAGES) {
      const { page } = await open(`?language=${language}`)
      expect(page.language).toBe(language)
      expect(page.direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
      expect(page.text).toContain(textsOf(language).question)
      expect(page.values('clarity')).toEqual(['yes', 'partly', 'no'])
      expect(page.values('reasons')).toEqual([...REASONS])
      expect(page.unlabelled()).toBe(0)
    }
  })

  it('offers no channel that needs contact details: without scripts they could not be sealed', async () => {
    const { page } = await aReader().open()
    expect(page.values('channel')).toEqual(['counter', 'page', 'none'])
  })

  it('makes the same signal as the widget would, and says thanks only when it is kept', async () => {
    const { open, send, outbox } = aReader()
    const { page } = await open(`?page=${encodeURIComponent(`${PAGE}?bsn=1#x`)}&invited`)
    const { status, page: thanks } = await send(page, {
      clarity: 'no',
      reasons: ['hard-words', 'missing'],
      message: 'Wat is een <b>toeslag</b>?',
      quote: 'De voorwaarden zijn van toepassing.',
      question: 'Telt mijn spaargeld mee?',
      channel: 'counter',
      offer: 'Ik lees graag mee.',
      assisted: '1',
    })
    expect(status).toBe(200)
    expect(thanks.heading).toBe('Dank u wel')
    expect(thanks.text).toContain('uiterlijk maandag 9 maart 2026')
    const [code = ''] = thanks.tags('strong')
    expect(outbox).toHaveLength(1)
    const { id, ...signal } = outbox[0]?.signal ?? {}
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(signal).toEqual({
      revision: 0,
      site: 'demo',
      page: { url: PAGE },
      clarity: 'no',
      reasons: ['hard-words', 'missing'],
      message: 'Wat is een <b>toeslag</b>?',
      quote: 'De voorwaarden zijn van toepassing.',
      question: { text: 'Telt mijn spaargeld mee?', channel: 'counter', language: 'nl' },
      offer: 'Ik lees graag mee.',
      invited: true,
      assisted: true,
      language: 'nl',
      source: 'form',
      receipt: await digestOf(readReceipt(code) ?? ''),
    })
  })

  it('is one signal when the page is sent twice, and another for the next page', async () => {
    const { open, send, outbox } = aReader()
    const { page } = await open()
    await send(page, { clarity: 'yes' })
    await send(page, { clarity: 'yes' })
    await send((await open()).page, { clarity: 'yes' })
    expect(outbox[0]?.signal).toEqual(outbox[1]?.signal)
    expect(outbox[2]?.signal.id).not.toBe(outbox[0]?.signal.id)
  })

  it('shows what it will take out before anything is kept, and lets people change it', async () => {
    const { open, send, outbox } = aReader()
    const { page } = await open()
    const filled = { clarity: 'no', message: 'Bel 06-12345678', reasons: ['broken', 'other'] }
    const { page: preview } = await send(page, filled)
    expect(preview.heading).toBe('Dit halen we weg')
    expect(preview.tags('del')).toEqual(['06-12345678'])
    expect(preview.tags('mark')).toEqual(['[telefoonnummer]'])
    expect(outbox).toEqual([])

    const { page: changed } = await send(preview, { step: 'change' })
    expect(changed.filled().get('message')).toBe('Bel 06-12345678')
    expect(changed.filled().getAll('reasons')).toEqual(['broken', 'other'])

    await send(preview, { step: 'send' })
    expect(outbox[0]?.signal).toMatchObject({
      message: 'Bel [telefoonnummer]',
      reasons: ['broken', 'other'],
    })
  })

  it('says in words what is wrong, at the field, and loses nothing that was written', async () => {
    const { open, send, outbox } = aReader()
    const { page } = await open()
    const long = 'é'.repeat(4_001)
    const { status, page: again } = await send(page, {
      page: 'https://elders.voorbeeld.com/',
      message: long,
      question: 'Hoe <i>lang</i> duurt het?',
    })
    expect(status).toBe(400)
    expect(outbox).toEqual([])
    expect(again.tags('li').slice(-3)).toEqual([
      'Dit adres klopt niet. Vul het adres in van een pagina van Dienst Toekenning.',
      'Dit is te lang. Er kunnen 4.000 tekens in, u heeft er 4.001. Er is niets weg.',
      'Kies hoe u antwoord wilt.',
    ])
    expect(again.filled().get('message')).toBe(long)
    expect(again.filled().get('question')).toBe('Hoe <i>lang</i> duurt het?')
    const { page: empty } = await send((await open()).page)
    expect(empty.text).toContain('Kies een antwoord of schrijf iets op.')
  })

  it('keeps the text on the page when it cannot be kept now, and says when to try again', async () => {
    const { open, send } = aReader({
      outcome: async () => {
        throw new Refusal({ code: 'store_unreachable', retryAfterSeconds: 30 })
      },
    })
    const { page } = await open()
    const { status, headers, page: again } = await send(page, { message: 'niet weg' })
    expect([status, headers.get('Retry-After')]).toEqual([503, '30'])
    expect(again.text).toContain('Probeer het over 30 seconden opnieuw.')
    expect(again.filled().get('message')).toBe('niet weg')
    expect(again.filled().get('id')).toBe(page.filled().get('id'))
  })

  it('knows the page by the address in the link, or by where the reader came from', async () => {
    const { open } = aReader()
    const about = async (query: string, referer?: string) =>
      (await open(query, referer ? { Referer: referer } : {})).page.filled().get('page')
    expect(await about(`?page=${PAGE}`)).toBe(PAGE)
    expect(await about('', `${PAGE}?token=geheim`)).toBe(PAGE)
    expect(await about('', 'https://elders.voorbeeld.com/x')).toBe('')
    expect(await about('')).toBe('')
  })

  it('asks for no question from who only let a channel be chosen: some text browsers choose one by themselves', async () => {
    const { open, send, outbox } = aReader()
    await send((await open()).page, { message: 'te moeilijk', channel: 'counter' })
    expect(outbox[0]?.signal).toMatchObject({ message: 'te moeilijk' })
    expect(outbox[0]?.signal.question).toBeUndefined()
  })

  it('is about itself when there is no page: a poster, a letter', async () => {
    const { open, send, outbox } = aReader()
    await send((await open()).page, { clarity: 'partly' })
    expect(outbox[0]?.signal.page).toEqual({ url: `${OWN}/f/demo` })
  })

  it('sets apart what fills in the field that nobody sees, and refuses forms of other sites', async () => {
    const { open, send, outbox } = aReader()
    const { page } = await open()
    await send(page, { clarity: 'yes', trap: 'https://koop.voorbeeld.com' })
    expect(outbox[0]?.quarantine).toEqual(['trap'])
    const elsewhere = await send(
      page,
      { clarity: 'yes' },
      { Origin: 'https://kwaad.voorbeeld.com' },
    )
    expect(elsewhere.status).toBe(403)
    expect(outbox).toHaveLength(1)
  })

  it('has no script, and a policy under which none could run', async () => {
    const { headers, page } = await aReader().open('?page="><script>alert(1)</script>')
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'nonce-/)
    expect(page.tags('script')).toEqual([])
  })
})
