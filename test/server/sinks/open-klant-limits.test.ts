import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '../../../server/sinks/open-klant/cut.ts'
import { taalOf } from '../../../server/sinks/open-klant/language.ts'
import type { Contact } from '../../../shared/seal.ts'
import { codePoints } from '../../../shared/text.ts'
import { LANGUAGES } from '../../../shared/texts/index.ts'
import { CHANNELS, MOMENTS } from '../../../shared/words.ts'
import { aQuestion, contentOf, handOver } from '../../support/open-klant/a-question.ts'
import { aRegister } from '../../support/open-klant/register.ts'

/** What is left of a text when white space does not count. */
const dense = (text: string) => text.replace(/\s+/g, '')

const handed = async (change: Parameters<typeof aQuestion>[0], contact?: Contact) => {
  const register = aRegister()
  const { errors, arrived } = await handOver({
    register,
    body: aQuestion(change),
    ...(contact ? { contact: () => contact } : {}),
  })
  expect(errors).toEqual([])
  expect(arrived).toBe(true)
  return { ...contentOf(register), calls: register.calls }
}
const inhoudOf = ({ calls }: Awaited<ReturnType<typeof handed>>) =>
  calls
    .filter(({ path }) => path === '/maak-klantcontact')
    .map(({ body }) => (body as { klantcontact: { inhoud: string } }).klantcontact.inhoud)
    .join('')

describe('a question that is longer than a klantcontact holds', () => {
  it('goes on in a next klantcontact that says what it follows on; together they are every character', async () => {
    const question = `Begin. ${'Ik begrijp de zin over het inkomen niet. '.repeat(97)}Einde`
    expect(codePoints(question)).toBeGreaterThan(3_900)
    const after = await handed({ question })
    const { klantcontacten, onderwerpobjecten, betrokkenen, taken } = after
    expect(klantcontacten.map(({ onderwerp }) => onderwerp)).toEqual(
      [1, 2, 3, 4, 5].map((nth) => `Vraag over Toeslag (${nth} van 5)`),
    )
    expect(inhoudOf(after).startsWith(`${question}\n\nPagina: Toeslag\n`)).toBe(true)
    // Words stay whole.
    for (const { inhoud } of klantcontacten.slice(0, -1)) expect(inhoud).toMatch(/[a-z.]$/)
    expect(onderwerpobjecten.map(({ of, was }) => [of, was])).toEqual([
      [0, -1],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ])
    // The person and the task belong to the first.
    expect(betrokkenen.map(({ of }) => of)).toEqual([0])
    expect(taken.map(({ of }) => of)).toEqual([0])
    expect(taken[0]?.toelichting).toContain('in 5 klantcontacten')
  })

  it('loses nothing of a title and an address of a page that are longer than a subject', async () => {
    const title = 'Aanvraag '.repeat(33).trim()
    const url = `https://www.voorbeeld.nl/${'pad/'.repeat(490)}`
    const after = await handed({ page: { url, title } })
    const inhoud = inhoudOf(after)
    expect(inhoud).toContain(title)
    expect(dense(inhoud)).toContain(url)
    for (const { onderwerp } of after.klantcontacten) expect(codePoints(onderwerp)).toBe(200)
    const untitled = await handed({ page: { url } })
    expect(untitled.klantcontacten[0]?.onderwerp).toContain('Vraag over https://www.voorbeeld.nl/')
  })

  it('is cut between characters as people see them, also without a space anywhere', () => {
    const family = '👨‍👩‍👧'
    // Not a whole number of them fits in a thousand code points.
    const pieces = cutText(family.repeat(700), 1_001)
    expect(pieces.join('')).toBe(family.repeat(700))
    for (const piece of pieces) expect(piece.replaceAll(family, '')).toBe('')
  })

  it('can be any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(' '.repeat(40), 'e\u0301'.repeat(40), '\u0301'.repeat(60)),
    )
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        fc.integer({ min: 2, max: 30 }),
        (texts, max) => {
          const pieces = cutText(texts.join(''), max)
          expect(pieces.join('')).toBe(texts.join(''))
          for (const piece of pieces) expect(codePoints(piece)).toBeLessThanOrEqual(max)
        },
      ),
    )
  })
})

describe('how to reach somebody, as a register takes it', () => {
  const addresses = async (contact: Contact) =>
    (await handed({ channel: contact.channel }, contact)).adressen.map((it) => [
      it.soortDigitaalAdres,
      it.adres,
    ])

  it('writes a phone number as the register can check it', async () => {
    for (const [phone, adres] of [
      ['06 - 12 34 56 78', '0612345678'],
      ['(070) 123 45 67', '0701234567'],
      ['+31 (0)6-12345678', '+31612345678'],
      ['0031(0)612345678', '0031612345678'],
      ['+5999 123 4567', '+59991234567'],
    ] as const) {
      expect(await addresses({ channel: 'phone', phone })).toEqual([['telefoonnummer', adres]])
    }
  })

  it('hands over in the words of the person what the register would refuse', async () => {
    for (const phone of ['0800 1234', '06 12345678 of 070 1234567', 'bel mijn zus']) {
      expect(await addresses({ channel: 'phone', phone })).toEqual([['overig', phone]])
    }
    for (const email of ['vrager@voorbeeld', 'é@voorbeeld.nl', `a@${'b'.repeat(64)}.nl`]) {
      expect(await addresses({ channel: 'email', email })).toEqual([['overig', email]])
    }
  })

  it('loses nothing of what is longer than an address holds', async () => {
    const email = `${'a'.repeat(64)}@${'voorbeeld.'.repeat(15)}nl`
    const pieces = await addresses({ channel: 'email', email })
    expect(pieces.map(([soort]) => soort)).toEqual(['overig', 'overig', 'overig'])
    expect(pieces.map(([, adres]) => adres).join('')).toBe(email)
  })

  it('fits an address of many lines in three, and loses nothing of one that is longer', async () => {
    const lines = ['T.a.v. de buren', 'Kade 1', '2511 AB', 'Den Haag', 'Nederland']
    const short = await handed(
      { channel: 'letter' },
      { channel: 'letter', name: 'V.', address: lines.join('\n') },
    )
    expect(Object.values(short.betrokkenen[0]?.correspondentieadres ?? {})).toEqual([
      lines.join(', '),
    ])
    const name = 'Naam '.repeat(70).trim()
    const address = Array.from({ length: 9 }, (_, nth) => `${nth} ${'regel '.repeat(12)}`).join(
      '\n',
    )
    const long = await handed({ channel: 'letter' }, { channel: 'letter', name, address })
    const [betrokkene] = long.betrokkenen
    const said = [
      betrokkene?.contactnaam?.achternaam,
      ...long.adressen
        .filter(({ omschrijving }) => /^Naam/.test(omschrijving))
        .map((it) => it.adres),
      ...Object.values(betrokkene?.correspondentieadres ?? {}),
      ...long.adressen
        .filter(({ omschrijving }) => /^Post/.test(omschrijving))
        .map((it) => it.adres),
    ]
    expect(dense(said.join(''))).toBe(dense(name + address))
  })
})

describe('the other limits of a register', () => {
  it('gives every language of ours a code of three letters', () => {
    const codes = Object.fromEntries(LANGUAGES.map((language) => [language, taalOf(language, {})]))
    expect(codes).toEqual({
      nl: 'dut',
      'nl-simple': 'dut',
      en: 'eng',
      fy: 'fry',
      pap: 'pap',
      de: 'ger',
      fr: 'fre',
      tr: 'tur',
      ar: 'ara',
      pl: 'pol',
      uk: 'ukr',
    })
  })

  it('says another language in the task, and as undetermined where three letters are asked', async () => {
    for (const [language, taal] of [
      ['de-AT', 'ger'],
      ['es', 'und'],
      ['zgh', 'zgh'],
    ] as const) {
      const { klantcontacten, taken } = await handed({ language })
      expect(klantcontacten[0]?.taal).toBe(taal)
      expect(taken[0]?.toelichting).toContain(language)
    }
    expect((await handed({ language: undefined })).klantcontacten[0]?.taal).toBe('dut')
  })

  it('keeps the task within its lengths, whatever was chosen', async () => {
    for (const channel of CHANNELS) {
      const { taken } = await handed({
        channel,
        moments: [...MOMENTS],
        language: 'nl-simple',
        question: 'Lang. '.repeat(700),
      })
      expect(taken[0]?.toelichting.length).toBeLessThan(600)
    }
  })
})
