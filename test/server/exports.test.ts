import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import readSheets from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellsOf, SIGNALS } from '../../server/formats/columns.ts'
import { OFFERED } from '../../server/formats/index.ts'
import { xlsx } from '../../server/formats/xlsx.ts'
import type { SignalRow } from '../../store/signal-row.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

const [, , CSV = '', XLSX = '', PARQUET = ''] = OFFERED
const HOSTILE = [
  '=HYPERLINK("https://kwaad.example")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  "'=1+1",
  "''-2",
  "'s avonds",
  '\u202e gespiegeld 👩‍👩‍👧 مرحبا \u2066',
  '"aanhaling", komma; puntkomma\nnieuwe regel\ttab',
  '<b>&amp;</b> ]]> <!-- -->',
  '_x0041_ en _x005F_',
  '  spaties voor en achter  ',
  'é́ ñ ﬁ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \u{10ffff}',
  '00123',
  'TRUE',
  '2026-03-02',
  '🏳️‍🌈'.repeat(600),
]

describe('every form of export', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let token: string
  let rows: SignalRow[]
  beforeAll(async () => {
    desk = await aDesk()
    token = await desk.tokenFor('text', 'export')
    await desk.store.append([
      ...HOSTILE.map((message) => anEntry({ message, invited: true })),
      anEntry({ clarity: 'yes', assisted: false, reasons: ['missing', 'other'] }),
    ])
    rows = (await (await desk.ask('/v1/signals', token)).json()) as SignalRow[]
  })
  afterAll(() => desk.close())
  const got = async (type: string, query = '') => {
    const answer = await desk.ask(`/v1/signals${query}`, token, { Accept: type })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toContain(type)
    return new Uint8Array(await answer.arrayBuffer())
  }

  it('Excel: read back by another library it says the same, code point for code point', async () => {
    const bytes = await got(XLSX)
    const [sheet] = (await readSheets(Buffer.from(bytes), { trim: false })) as unknown as [
      { data: unknown[][] },
    ]
    const [header, ...lines] = sheet.data
    expect(header).toEqual(SIGNALS.columns.map(({ name }) => name))
    expect(lines).toHaveLength(rows.length)
    lines.forEach((line, i) => {
      const wanted = cellsOf(SIGNALS, rows[i] as SignalRow).map((value) => value || null)
      const found = line.map((value) => value || null)
      expect(found).toEqual(wanted)
    })
  })

  it('Parquet: read back by another library it says the same, with types', async () => {
    const { buffer } = await got(PARQUET)
    const lines = await parquetReadObjects({ file: buffer })
    expect(lines).toHaveLength(rows.length)
    lines.forEach((line, i) => {
      const row = rows[i] as SignalRow
      for (const { name, type, read } of SIGNALS.columns) {
        const value = read(row)
        const wanted =
          value === undefined
            ? null
            : type === 'number'
              ? BigInt(value as number)
              : type === 'moment'
                ? new Date(value as string)
                : value
        expect([name, line[name] ?? null]).toEqual([name, wanted])
      }
    })
  })

  it('CSV: with a byte order mark and semicolons for who asks, and nothing that runs', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await got(CSV, '?bom=true&separator=semicolon'),
    )
    expect(text.startsWith('\ufeffid;revision;site;')).toBe(true)
    const lines = parse(text, { columns: true, delimiter: ';', bom: true }) as { message: string }[]
    const messages = lines.slice(0, HOSTILE.length).map(({ message }) => message)
    expect(messages.map((message) => message.replace(/^'(?='*[=+\-@])/, ''))).toEqual(
      rows.slice(0, HOSTILE.length).map(({ message }) => message),
    )
    for (const message of messages) expect(message).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
  })

  it('a page of an export says where the next begins', async () => {
    const answer = await desk.ask('/v1/signals?limit=2', token, { Accept: XLSX })
    expect(answer.headers.get('Link')).toMatch(/limit=2&after=\w+>; rel="next"/)
    expect(answer.headers.get('Content-Disposition')).toContain('signals.xlsx')
  })

  it('goes on in a next sheet where one is full', async () => {
    const some = rows.slice(0, 15)
    async function* batches() {
      yield some
      yield some
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of xlsx(SIGNALS, batches(), 11)) chunks.push(chunk)
    const sheets = (await readSheets(Buffer.concat(chunks), { trim: false })) as unknown as {
      sheet: string
      data: unknown[][]
    }[]
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['signals', 11],
      ['signals 2', 11],
      ['signals 3', 11],
    ])
    const ids = sheets.flatMap(({ data }) => data.slice(1).map(([id]) => id))
    expect(ids).toEqual([...some, ...some].map(({ id }) => id))
  })
})
