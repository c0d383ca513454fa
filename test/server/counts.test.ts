import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import readSheets from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OFFERED } from '../../server/formats/index.ts'
import type { Count } from '../../shared/api/client.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

const [, NDJSON = '', CSV = '', XLSX = '', PARQUET = ''] = OFFERED

describe('counts of what is chosen', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let token: string
  let numbersOnly: string
  beforeAll(async () => {
    desk = await aDesk()
    token = await desk.tokenFor('aggregate', 'text')
    numbersOnly = await desk.tokenFor('aggregate')
    await desk.store.append([
      anEntry({
        clarity: 'no',
        reasons: ['missing', 'other'],
        message: 'de brief',
        language: 'nl',
      }),
      anEntry({ clarity: 'no', reasons: ['missing'], language: 'ar' }),
      anEntry({ clarity: 'yes', language: 'ar' }),
      anEntry({ clarity: 'yes', language: 'nl' }),
    ])
  })
  afterAll(() => desk.close())
  const asked = async (query: string, accept = 'application/json', whose = token) =>
    desk.ask(`/v1/counts?${query}`, whose, { Accept: accept })
  const rows = async (query: string) => (await (await asked(query)).json()) as Count[]

  it('narrows by one choice, by two, and by words', async () => {
    const n = async (query: string) => (await rows(query))[0]?.signals ?? 0
    expect(await n('language=ar')).toBe(2)
    expect(await n('language=ar&reason=missing')).toBe(1)
    expect(await n('reason=missing')).toBe(2)
    expect(await n('q=brief')).toBe(1)
    expect(await n('q=nergens')).toBe(0)
    const others = await rows('reason=other&dimension=reason')
    expect(others.map(({ value, signals }) => [value, signals])).toEqual([
      ['missing', 1],
      ['other', 1],
    ])
    const weeks = await rows('by=week&language=ar&reason=missing')
    expect(weeks).toMatchObject([{ week: '2026-03-02', signals: 1, no: 1 }])
  })

  it('refuses what is no choice, and names it', async () => {
    for (const [query, member] of [
      ['reason=lelijk', 'reason'],
      ['q=%2A', 'q'],
      ['theme=1', 'theme'],
      ['clarity=no', 'clarity'],
    ]) {
      const answer = await asked(query ?? '')
      expect(answer.status).toBe(400)
      const problem = (await answer.json()) as { errors: { member: string }[] }
      expect(JSON.stringify(problem)).toContain(member)
    }
  })

  it('does not tell who may not read words how many have a word', async () => {
    expect((await asked('reason=missing', undefined, numbersOnly)).status).toBe(200)
    for (const query of ['q=brief', 'theme=6c1f3c7e-1d0b-4b7e-9d55-0f6f0a7d3c11']) {
      const answer = await asked(query, undefined, numbersOnly)
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ code: 'not_allowed' })
    }
  })

  it('says the same in every form', async () => {
    const query = 'by=day,reason&language=nl'
    const said = await rows(query)
    expect(said).toHaveLength(2)
    const flat = said.map(({ clear, ...row }) => ({
      ...row,
      ...{ clearN: clear.n, clearShare: clear.share, clearLow: clear.low, clearHigh: clear.high },
    }))
    const bytes = async (type: string) => {
      const answer = await asked(query, type)
      expect(answer.headers.get('Content-Type')).toContain(type)
      return Buffer.from(await answer.arrayBuffer())
    }
    const lines = (await bytes(NDJSON)).toString().trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(said)
    const read = parse(await bytes(CSV), { columns: true }) as Record<string, string>[]
    const asText = (row: object) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]))
    expect(read).toEqual(flat.map(asText))
    const [sheet] = (await readSheets(await bytes(XLSX))) as unknown as [
      { sheet: string; data: unknown[][] },
    ]
    expect(sheet.sheet).toBe('counts')
    const [header = [], ...cells] = sheet.data
    expect(cells.map((row) => Object.fromEntries(row.map((cell, i) => [header[i], cell])))).toEqual(
      flat,
    )
    const file = await bytes(PARQUET)
    const parquet = await parquetReadObjects({
      file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer,
    })
    expect(parquet.map((row) => asText(row))).toEqual(flat.map(asText))
    expect((await asked(query, 'image/png')).status).toBe(406)
  })
})
