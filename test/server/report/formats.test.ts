/** One report in every form: the same numbers, and nothing that people wrote does anything. */
import { parse as parseCsv } from 'csv-parse/sync'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../../analysis/report/document/blocks.ts'
import { briefingOf, documentOf } from '../../../analysis/report/document/index.ts'
import { figuresOf } from '../../../analysis/report/figures.ts'
import { figuresCsv } from '../../../server/report/csv.ts'
import { reportHtml } from '../../../server/report/html.ts'
import { reportMarkdown } from '../../../server/report/markdown.ts'
import { reportPdf } from '../../../server/report/pdf/index.ts'
import { readPdf } from '../../support/a-pdf.ts'
import { aReport } from '../../support/a-report.ts'

const AT = new Date('2026-07-03T09:00:00Z')
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

type Node = DefaultTreeAdapterTypes.ChildNode
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])
const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join('')
const all = (node: Node, name: string): Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...childrenOf(node).flatMap((child) => all(child, name)),
]
const rowsOfHtml = (html: string) => {
  const root = parse(html) as unknown as Node
  return all(root, 'tr').map((row) =>
    childrenOf(row)
      .filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
      .map((cell) => flat(textOf(cell))),
  )
}
const rowsOfMarkdown = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/ \| /)
        .map((cell) => flat(cell.replace(/\\(.)/g, '$1'))),
    )
const rowsOf = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.columns.map(({ label }) => label), ...block.rows].map((row) => row.map(flat))
      : [],
  )

describe('a report in every form', () => {
  const report = aReport()
  const document = documentOf(report, 'nl')
  let pdf: Awaited<ReturnType<typeof readPdf>>
  beforeAll(async () => {
    pdf = await readPdf(await reportPdf(document, AT))
  })

  it('has the same tables on the screen, in Markdown and in the PDF', () => {
    const rows = rowsOf(document)
    expect(rows.length).toBeGreaterThan(80)
    expect(rowsOfHtml(reportHtml(document, 'n'))).toEqual(rows)
    expect(rowsOfMarkdown(reportMarkdown(document))).toEqual(rows)
    const inPdf = pdf
      .of('TR')
      .map(({ children }) => children.map(({ text }) => text.replaceAll(' ', '')))
    expect(inPdf).toEqual(rows.map((row) => row.map((cell) => cell.replaceAll(' ', ''))))
  })

  it('has the same numbers in CSV and JSON, and each of the tables is one of them', () => {
    const figures = figuresOf(report)
    const read = parseCsv(figuresCsv(figures), { columns: true }) as Record<string, string>[]
    expect(read.map(({ number }) => number)).toEqual(
      figures.map(({ number }) => (number === null ? '' : String(number))),
    )
    expect(read.map(({ query }) => query)).toEqual(figures.map(({ query }) => query))
    const known = new Set(figures.flatMap(({ number, n }) => [String(number), String(n)]))
    const whole = rowsOf(document)
      .flat()
      .filter((cell) => /^\d+$/.test(cell))
    expect(whole.length).toBeGreaterThan(200)
    expect(whole.filter((cell) => !known.has(cell))).toEqual([])
    // Red threads and the rest are what was looked at, in every form.
    const sums = (name: string) => read.find(({ measure }) => measure === name)?.number
    expect(Number(sums('inThemes')) + Number(sums('other'))).toBe(Number(sums('analysed')))
  })

  it('is a tagged PDF: title, language, headings, lists, tables and pictures with words', () => {
    expect(pdf.marked).toMatchObject({ Marked: true })
    expect(pdf.info).toMatchObject({ Title: document.title, Language: 'nl' })
    expect(pdf.of('H1').map(({ text }) => text)).toEqual([document.title])
    const headings = document.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`H${block.level} ${flat(block.text)}`] : [],
    )
    const told = pdf.elements.filter(({ role }) => /^H[23]$/.test(role))
    expect(told.map(({ role, text }) => `${role} ${text}`)).toEqual(headings)
    expect(pdf.of('LBody').length).toBeGreaterThan(1)
    expect(pdf.of('TH').length).toBeGreaterThan(100)
    const alts = document.blocks.flatMap((block) => (block.kind === 'drawing' ? [block.alt] : []))
    expect(pdf.of('Figure').map(({ alt }) => alt)).toEqual(alts)
    for (const { outside } of pdf.pages) expect(outside.trim()).toMatch(/^(Rode draden.*)?$/s)
  })

  it('carries who the file is by and that it is for everybody to use', async () => {
    const bytes = (await reportPdf(document, AT)).toString('latin1')
    expect(bytes).toContain('pdfuaid')
    expect(bytes).toContain('/ViewerPreferences')
    expect(bytes).toMatch(/\/Scope \/Column/)
    expect(bytes).toMatch(/\/Scope \/Row/)
    expect(bytes).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|URI)\b/)
  })

  it('briefs on one thread in at most two pages', async () => {
    const long = 'Een heel lang verhaal. '.repeat(200)
    const words = { interpretation: long, feasibility: long, known: long, unknown: long }
    const page = {
      known: long,
      unknown: long,
      confidential: long,
      moreOn: '2026-03-01',
      stale: true,
    }
    const url = 'https://www.voorbeeld.nl/toeslag'
    const notices = [1, 2].map(() => ({ site: 'demo', page: url, ...page }))
    const answers = [1, 2].map(() => ({ at: '2026-03-01', url, question: long, text: long }))
    const wordy = aReport({ texts: new Map([['bellen', words]]), notices, answers })
    for (const one of [report, wordy]) {
      const briefing = briefingOf(one, 'bellen', 'nl')
      if (!briefing) throw new Error('no such thread')
      const { pages, of } = await readPdf(await reportPdf(briefing, AT))
      expect(pages.length).toBeLessThanOrEqual(2)
      expect(of('H2').map(({ text }) => text)).toEqual(['toeslag bellen'])
    }
    expect(briefingOf(report, 'nergens', 'nl')).toBeUndefined()
  })

  it('speaks English as well', () => {
    const english = reportHtml(documentOf(report, 'en'), 'n')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('The red threads')
    expect(english).not.toMatch(/Reacties|Niet gezegd|Uitvoerders/)
  })

  it('lets nothing run that people wrote', async () => {
    const hostile = [
      '<script>alert(1)</script><img src=x onerror=alert(1)>"\'>',
      '=HYPERLINK("https://kwaad.example","klik")\t+1\r\n@SUM(A1)',
      '[klik](javascript:alert(1)) ![x](https://kwaad.example/x.png) `</code>` | a | **b** \n# kop\n1. lijst',
      '\u202egpj.exe \u0000\u0007 <!-- --> ]]> www.kwaad.example https://kwaad.example mailto:a@kwaad.example &lt;b&gt; $&$` $x$',
    ]
    for (const words of hostile) {
      const evil = aReport({
        organisations: [words],
        summary: words,
        texts: new Map([
          [
            'bellen',
            { title: words, interpretation: words, feasibility: words, feasibilityBy: words },
          ],
        ]),
        quotes: new Map([
          ['bellen', { signal: '0190a5b0-0000-7000-8000-000000000001', text: words }],
        ]),
        serious: [{ what: words, kind: words, signals: 1, query: '/v1/periods/2026-H1' }],
        changes: [
          {
            ...{ change: '0190a5b0-0000-7000-8000-00000000000c', site: 'demo', day: '2026-02-01' },
            ...{ page: words, what: words, effect: null },
          },
        ],
      })
      const drawn = documentOf(evil, 'nl')
      const html = reportHtml(drawn, 'n')
      const root = parse(html) as unknown as Node
      const names = new Set(
        ['script', 'img', 'b', 'code', 'iframe'].filter((name) => all(root, name).length > 0),
      )
      expect([...names]).toEqual([])
      const markdown = reportMarkdown(drawn)
      expect(markdown).not.toMatch(
        /(?<!\\)<|(?<!\\)\]\(|(?<!\\)`|https:\/\/kwaad|www\.kwaad|mailto:a|a@kwaad|(?<!\\)&lt;|(?<!\\)\$x/,
      )
      expect(markdown).not.toMatch(/^(# kop|1\. lijst)/m)
      const cells = parseCsv(figuresCsv(figuresOf(evil)), { columns: true }) as Record<
        string,
        string
      >[]
      expect(cells.flatMap(Object.values).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      const bytes = await reportPdf(drawn, AT)
      expect(bytes.toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|URI)\b/)
    }
  })
})
