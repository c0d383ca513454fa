import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPlace } from '../../support/asked.ts'
import { aMail, anMbox, refusedOf, sentOn, storedOf } from '../../support/mails.ts'

const N = 140

describe('helder import mail', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  beforeEach(async () => {
    place = await aPlace()
  })
  afterEach(() => place.remove())
  const imported = (file: string, ...options: string[]) =>
    place.asked(['import', 'mail', file, '--site', 'demo', ...options])
  const numbers = Array.from({ length: N }, (_, i) => i + 1)

  it('stores what people wrote and nothing around it, each once, and says what it left out', async () => {
    const file = place.file('post.mbox', [...anMbox(N)].join(''))
    const { code, report, error } = await imported(file)
    const refused = (why: string) => numbers.filter((n) => refusedOf(n) === why)
    const written = numbers.filter((n) => refusedOf(n) === undefined)
    expect([code, error]).toEqual([0, ''])
    expect(report).toMatchObject({ source: 'email', read: N, stored: written.length, known: 0 })
    for (const why of ['automatic', 'bounce', 'bulk'])
      expect(report.refused[why].numbers).toEqual(refused(why))
    const rows = await place.signals()
    expect(rows.map(({ message }) => message)).toEqual(written.map(storedOf))
    expect(rows.map(({ receivedAt }) => receivedAt)).toEqual(
      written.map((n) => sentOn(n).toISOString()),
    )
    expect(rows[0]).toMatchObject({ source: 'email', page: { url: 'https://www.voorbeeld.nl/' } })
    const again = (await imported(file)).report
    expect(again).toMatchObject({ stored: 0, known: written.length })
    const bytes = place.bytes()
    for (const gone of ['123456782', '06-1000', 'kastanje', 'Zomerdijk', 'OUDWOORD', 'Dorpsstraat'])
      expect([gone, bytes.includes(gone)]).toEqual([gone, false])
  })

  const one = (lines: string[], headers: string[] = []) =>
    [
      'From: Jan de Boer <jan@voorbeeld.nl>',
      'Date: Mon, 05 Jan 2026 10:00:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      ...headers,
      '',
      ...lines,
    ].join('\r\n')
  const said = async (lines: string[], headers: string[] = []) => {
    const { report } = await imported(place.file('een.eml', one(lines, headers)))
    const row = (await place.signals()).at(-1)
    return row ? row.message : Object.keys(report.refused)
  }

  it.each([
    [['Hallo,', '', 'Waar is het loket?', '', 'Groetjes Jan'], 'Waar is het loket?'],
    [
      ['Sehr geehrte Frau Weber,', 'wo ist das Amt?', 'Mit freundlichen Grüßen', 'J'],
      'wo ist das Amt?',
    ],
    [['Bonjour Madame,', 'où aller ?', '', 'Cordialement,', 'Jean'], 'où aller ?'],
    [
      ['Dear Sir,', 'Where to?', 'Kind regards,', 'J.', '', 'PS: and when?'],
      'Where to?\n\nPS: and when?',
    ],
    [['Mijn naam is Jan de Boer en ik wacht al lang.'], 'Mijn naam is [naam] en ik wacht al lang.'],
    [
      ['> Kunt u dit nasturen?', 'Ja, dat kan.', '> En wanneer?', 'Morgen.'],
      'Ja, dat kan.\nMorgen.',
    ],
    [
      ['Groetjes doen ze hier niet aan, wat een kille brief.'],
      'Groetjes doen ze hier niet aan, wat een kille brief.',
    ],
    [['Le lun. 5 janv. 2026 à 10:12, Guichet <g@x.nl> a écrit :', '> vieux'], ['empty']],
    [
      [
        '---------- Forwarded message ---------',
        'Van: Piet Jansen <piet@x.nl>',
        'Date: ma 5 jan 2026',
        'Subject: brief',
        'To: <loket@x.nl>',
        '',
        'Ik ben Piet Jansen en begrijp de brief niet.',
        '',
        'Groet,',
        'Piet',
      ],
      'Ik ben [naam] en begrijp de brief niet.',
    ],
  ])('keeps of %j the words alone', async (lines, expected) => {
    expect(await said(lines)).toEqual(expected)
  })

  it.each([
    [['Auto-Submitted: auto-generated'], 'automatic'],
    [['Subject: Automatisch antwoord: brief'], 'automatic'],
    [['Return-Path: <>'], 'bounce'],
    [['Precedence: list'], 'bulk'],
    [['List-Unsubscribe: <https://x.nl/af>'], 'bulk'],
  ])('refuses what no person wrote: %j', async (headers, why) => {
    expect(await said(['Ik ben er niet.'], headers)).toEqual([why])
  })

  it('reads a folder of single mails, keeps a subject when that is all, and shortens after cleaning', async () => {
    // A cut before cleaning would go through the number, and leave half of it.
    const long = `${'lang verhaal '.repeat(305)}en nog bel 06-12345678 ${'en meer '.repeat(100)}`
    place.file('a.eml', one([long], ['Subject: Lange brief']))
    place.file('b.eml', one([''], ['Subject: Waar blijft mijn brief?']))
    place.file('c.eml', one([''], ['Subject: RE: brief']))
    place.file('d.eml', aMail(3))
    const { code, report } = await imported(place.data, '--life-event', 'Verhuizen')
    expect(code).toBe(1)
    expect(report).toMatchObject({
      stored: 3,
      shortened: { count: 1, numbers: [1] },
      refused: { empty: { count: 1, numbers: [3] } },
    })
    const [first, second, last] = await place.signals()
    expect(first?.message?.length).toBeLessThanOrEqual(4_000)
    expect(first?.message).toMatch(/^Lange brief\n\nlang verhaal.* nog bel …$/s)
    expect(second).toMatchObject({ message: 'Waar blijft mijn brief?', lifeEvent: 'verhuizen' })
    expect(last?.message).toBe(storedOf(3))
  })

  it('takes no longer for lines that are made to be slow, and no harm of depth', async () => {
    const hostile = [
      'Beste ',
      'Op x schreef ',
      'Van: ',
      'Groet, ',
      'Met vriendelijke groet, ',
      'Sent ',
    ]
    const lines = hostile.flatMap((word) => [
      word + '/,'.repeat(2_000),
      word + 'A.'.repeat(2_000),
      word + ' '.repeat(2_000),
      `${word}- `.repeat(800),
    ])
    const started = performance.now()
    place.file('a.eml', one(lines))
    place.file('b.eml', one([`${'<div>'.repeat(200_000)}diep`]).replace('text/plain', 'text/html'))
    const { report } = await imported(place.data)
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(report).toMatchObject({ stored: 1, refused: { unreadable: { count: 1, numbers: [2] } } })
  })

  it('says what it was asked wrongly', async () => {
    const file = place.file('een.eml', one(['x']))
    for (const args of [['mail'], ['mail', file], ['mail', file, '--site', 'geen']])
      expect((await place.asked(['import', ...args])).code).toBe(2)
    const wrong = await imported(file, '--restricted', 'baas', '--source', 'fax')
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringMatching(/--source.*--restricted/s)])
  })
})
