import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aSite } from '../../support/a-signal.ts'
import { aSpreadsheet } from '../../support/a-spreadsheet.ts'
import { aPlace } from '../../support/asked.ts'

describe('helder import table', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  beforeEach(async () => {
    place = await aPlace([
      aSite(),
      aSite({ site: 'zorg', organisation: 'Ministerie van Zorg', hosts: ['zorg.voorbeeld.nl'] }),
      aSite({ site: 'een', organisation: 'Gemeente' }),
      aSite({ site: 'twee', organisation: 'Gemeente' }),
      aSite({ site: 'oud', organisation: 'Oud', closed: true }),
    ])
  })
  afterEach(() => place.remove())
  const imported = (name: string, content: string | Buffer, ...options: string[]) =>
    place.asked(['import', 'table', place.file(name, content), ...options])

  /** As Excel in Dutch saves it: semicolons, decimal commas, CR LF, a header in capitals. */
  const dutch = [
    'Ministerie;Vraag;Datum;Bedrag;Provincie',
    'Ministerie van Zorg;Waarom kost één pil € 1,50? Bel 06-12345678;31-12-2025;1,50;Zuid-Holland',
    'Ministerie van Zorg;"Een vraag; met ""teken""\r\nen een regel";1-1-2026 0:30;2,5;6511 AB',
    'Gemeente;Van wie is deze?;5 januari 2026;0;',
    'Onbekend;Van wie is die?;5-1-2026;0;',
    'Ministerie van Zorg;Zonder dag;31-2-2026;0;',
    'Ministerie van Zorg;;5-1-2026;0;',
    'Ministerie van Zorg;Waar?;5-1-2026;0;Nergens',
    'Ministerie van Zorg;Ooit?;5-1-2199;0;',
    'Ministerie van Zorg;Dezelfde vraag;2026-01-05;0;',
    'Ministerie van Zorg;Dezelfde vraag;2026-01-05;0;',
    '',
  ].join('\r\n')
  const forms: [string, Buffer][] = [
    ['Windows-1252', Buffer.from(dutch.replace('€', '\u0080'), 'latin1')],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${dutch}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${dutch}`, 'utf16le')],
    ['a line that says the delimiter', Buffer.from(`sep=;\r\n${dutch}`)],
  ]

  it.each(forms)('reads what a Dutch Excel saves: %s', async (_, content) => {
    const { code, report } = await imported('vragen.csv', content)
    expect(code).toBe(1)
    expect(report).toMatchObject({ read: 10, stored: 4, known: 0, unknownColumns: ['Bedrag'] })
    const numbers = (...at: number[]) => ({ count: at.length, numbers: at })
    expect(report.refused).toEqual({
      organisation: numbers(4, 5),
      date: numbers(6, 9),
      empty: numbers(7),
      region: numbers(8),
    })
    const rows = await place.signals()
    expect(rows.map(({ message }) => message)).toEqual([
      'Waarom kost één pil € 1,50? Bel [telefoonnummer]',
      'Een vraag; met "teken"\nen een regel',
      'Dezelfde vraag',
      'Dezelfde vraag',
    ])
    expect(rows[0]).toMatchObject({
      ...{ site: 'zorg', source: 'public-question', region: 'NL-ZH' },
      ...{ receivedAt: '2025-12-31T12:00:00.000Z', page: { url: 'https://zorg.voorbeeld.nl/' } },
    })
    expect(rows[1]).toMatchObject({ region: 'NL-GE', receivedAt: '2025-12-31T23:30:00.000Z' })
    // Saved again in another form it is still the same.
    const [, utf8] = forms[1] as [string, Buffer]
    expect((await imported('opnieuw.csv', utf8)).report).toMatchObject({ stored: 0, known: 4 })
    expect(place.bytes()).not.toContain('12345678')
  })

  it('reads a spreadsheet by columns that are named, and keeps a talk for the roles that it names', async () => {
    const sheet = aSpreadsheet({
      Blad1: [['niets']],
      Bezoeken: [
        ['Kenmerk', 'Wat', 'Waar', 'Wanneer', 'Wie', 'Levensgebeurtenis'],
        ['B-1', 'De balie is dicht', 2511, new Date('2026-01-31'), 'Noor van Dam', 'Kind krijgen'],
        ['B-2', 'Bel 06-12345678', null, new Date('2026-02-01T14:30:00Z'), null, null],
        [null, null, null, null, null, null],
      ],
    })
    const columns = 'key=Kenmerk,text=Wat,region=Waar,date=Wanneer'
    const options = ['--sheet', 'Bezoeken', '--columns', columns, '--site', 'een']
    const talk = [...options, '--source', 'background-talk', '--restricted', 'analyst,admin']
    const { code, report } = await imported('bezoek.xlsx', sheet, ...talk)
    expect([code, report]).toMatchObject([0, { stored: 2, refused: {}, unknownColumns: ['Wie'] }])
    expect(await place.signals()).toEqual([])
    const rows = await place.signals({ seenBy: ['analyst'] })
    expect(rows).toMatchObject([
      {
        ...{ message: 'De balie is dicht', region: 'NL-ZH', lifeEvent: 'kind-krijgen' },
        ...{ receivedAt: '2026-01-31T12:00:00.000Z', source: 'background-talk' },
        restricted: ['analyst', 'admin'],
      },
      { message: 'Bel [telefoonnummer]', receivedAt: '2026-02-01T13:30:00.000Z' },
    ])
    expect(place.bytes()).not.toContain('Noor')
    // A row with the same mark and other words: the first stays, and somebody hears of it.
    const other = 'Kenmerk,Wat\nB-1,Iets anders\n'
    const changed = ['--columns', 'key=Kenmerk,text=Wat', '--site', 'een', '--source']
    const second = await imported('b.csv', other, ...changed, 'background-talk')
    expect(second.report.refused).toEqual({ changed: { count: 1, numbers: [2] } })
  })

  it('says which columns it misses, and nothing of what is in them', async () => {
    const table = 'Geheim\nvan Noor\n'
    const without = await imported('a.csv', table, '--site', 'een')
    expect([without.code, without.error]).toEqual([2, expect.stringContaining('--columns')])
    const wrong = await imported('a.csv', table, '--columns', 'text=Vraag', '--site', 'een')
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('Vraag')])
    expect(without.error + wrong.error).not.toMatch(/Noor|Geheim/)
    const broken = await imported('a.xlsx', 'PK geheim', '--site', 'een')
    expect([broken.code, broken.error]).toEqual([1, expect.stringContaining('cannot be read')])
    const sheet = aSpreadsheet({ Blad1: [['Tekst'], ['x']] })
    const none = await imported('b.xlsx', sheet, '--site', 'een', '--sheet', 'Blad2')
    expect([none.code, none.error]).toEqual([1, expect.stringContaining('no sheet of that name')])
    const closed = await imported('b.csv', 'Tekst,site\nx,oud\ny,geen\n')
    expect(closed.report.refused).toEqual({ site: { count: 2, numbers: [2, 3] } })
  })
})
