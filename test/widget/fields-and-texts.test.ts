import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES, textsOf } from '../../shared/texts/index.ts'
import { nl } from '../../shared/texts/nl.ts'
import { firstTexts, laterTexts } from '../../shared/texts/parts.ts'
import { loadTexts } from '../../widget/load-texts.ts'
import { type Typed, typedFrom } from '../../widget/state.ts'
import { checkAsk } from '../../widget/steps/check-ask.ts'
import { aDraft } from './a-delivery.ts'

const ALL = ['email', 'phone', 'letter', 'page', 'none'] as const
const errorsOf = (typed: Partial<Typed>, offered: readonly (typeof ALL)[number][] = ALL) =>
  checkAsk({ ...typedFrom(aDraft()), ...typed }, nl.errors, offered).map(({ id }) => id)
const asking = { text: 'Wanneer?' }

describe('what must be filled in before a question is sent', () => {
  it('tells all that is missing at once, in the order of the fields', () => {
    expect(errorsOf({})).toEqual(['helder-text', 'helder-channel'])
    expect(errorsOf({ text: ' \n', channel: 'letter' })).toEqual([
      'helder-text',
      'helder-name',
      'helder-address',
    ])
    expect(errorsOf({ ...asking, channel: 'none' })).toEqual([])
    expect(errorsOf({ ...asking, channel: 'page' })).toEqual([])
  })

  it('takes no channel that the site does not offer any more', () => {
    expect(errorsOf({ ...asking, channel: 'page' }, ['none'])).toEqual(['helder-channel'])
  })

  it.each(['a@b.nl', 'anna@loket.amsterdam', ' anna+nl@mail.gov.example ', 'jörg@münchen.de'])(
    'takes %s for an e-mail address',
    (email) => expect(errorsOf({ ...asking, channel: 'email', email })).toEqual([]),
  )
  it.each(['', 'anna', 'anna@', 'anna@loket', 'an na@loket.nl', '@loket.nl'])(
    'asks again for an e-mail address when it reads "%s"',
    (email) => expect(errorsOf({ ...asking, channel: 'email', email })).toEqual(['helder-email']),
  )

  it.each([
    '06 12 34 56 78',
    '+31 (0)6-12345678',
    '0800 1234567',
    '+599 9 123 45 67',
    '+1 (202) 555-0100',
    '070.123.45.67',
    '06–1234 5678',
    '٠٦١٢٣٤٥٦٧٨',
  ])('takes %s for a telephone number', (phone) =>
    expect(errorsOf({ ...asking, channel: 'phone', phone })).toEqual([]),
  )
  it.each(['', '12345', '06 twaalf', 'nul zes 1234567'])(
    'asks again for a telephone number when it reads "%s"',
    (phone) => expect(errorsOf({ ...asking, channel: 'phone', phone })).toEqual(['helder-phone']),
  )
})

describe('the texts of another language', () => {
  afterEach(() => vi.unstubAllGlobals())
  const wordsOf = (texts: unknown): string[] =>
    typeof texts === 'string' ? [texts] : Object.values(texts as object).flatMap(wordsOf)
  /** In the order of the Dutch ones, as the build writes them. */
  const inOrder = (like: unknown, texts: unknown): unknown =>
    typeof like === 'string'
      ? texts
      : Object.fromEntries(
          Object.entries(like as object).map(([name, below]) => [
            name,
            inOrder(below, (texts as Record<string, unknown>)[name]),
          ]),
        )
  const like = { first: firstTexts(nl), later: laterTexts(nl) }

  it.each(LANGUAGES)('come without their names, and get them back: %s', async (language) => {
    const texts = textsOf(language)
    vi.stubGlobal('fetch', async (url: URL) => {
      const part = url.href.includes('first-') ? 'first' : 'later'
      const own = { first: firstTexts(texts), later: laterTexts(texts) }[part]
      return Response.json(wordsOf(inOrder(like[part], own)))
    })
    const { first, later } = await loadTexts(language, like)
    expect(first).toEqual(firstTexts(texts))
    expect(later).toEqual(laterTexts(texts))
  })

  it('are not taken from an answer that is no list of texts', async () => {
    vi.stubGlobal('fetch', async () => new Response('<!doctype html>', { status: 404 }))
    await expect(loadTexts('en', like)).rejects.toThrow()
  })
})
