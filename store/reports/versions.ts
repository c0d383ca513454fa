/** Versions of reports. Every change says which revision it was made on, and a published version takes none. */
import { type Kysely, sql } from 'kysely'
import type { ReportState } from '../../shared/reflection.ts'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import type { KeptReport, ReportChangeBy, ReportStore } from './reports.ts'

const COLUMNS = [
  'report',
  'period',
  'organisation',
  'version',
  'state',
  'revision',
  'summary',
  'changed_at',
  'changed_by',
  'reviewed_by',
  'published_at',
  'published_by',
] as const

const toReport = (row: Omit<Tables['report'], 'content'>): KeptReport => ({
  ...{ report: row.report, period: row.period, organisation: row.organisation },
  ...{ version: row.version, state: row.state as ReportState, revision: row.revision },
  ...(row.summary === null ? {} : { summary: row.summary }),
  ...{ changedAt: row.changed_at, changedBy: row.changed_by },
  ...(row.reviewed_by === null ? {} : { reviewedBy: row.reviewed_by }),
  ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
  ...(row.published_by === null ? {} : { publishedBy: row.published_by }),
})

/** The row that is to change: untouched since it was read, and in this state. */
const changing = (db: Kysely<Tables>, change: ReportChangeBy, state: ReportState) =>
  db
    .updateTable('report')
    .set({ revision: change.revision + 1, changed_at: change.at, changed_by: change.by })
    .where('report', '=', change.report)
    .where('revision', '=', change.revision)
    .where('state', '=', state)

/** What goes before each state. */
const BEFORE = { reviewed: 'draft', draft: 'reviewed', published: 'reviewed' } as const

export const reportTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<ReportStore, 'reports' | 'findReport' | 'addReport' | 'moveReport' | 'writeReport'> => ({
  reports: async ({ period, organisation }) => {
    const rows = await reader
      .selectFrom('report')
      .select(COLUMNS)
      .$if(period !== undefined, (all) => all.where('period', '=', period ?? ''))
      .$if(organisation !== undefined, (all) => all.where('organisation', '=', organisation ?? ''))
      .orderBy('period', 'desc')
      .orderBy('organisation')
      .orderBy('version', 'desc')
      .execute()
    return rows.map(toReport)
  },
  findReport: async (report) => {
    const row = await reader
      .selectFrom('report')
      .selectAll()
      .where('report', '=', report)
      .executeTakeFirst()
    return row && { ...toReport(row), ...(row.content === null ? {} : { content: row.content }) }
  },
  addReport: ({ changedAt, changedBy, summary, ...kept }, from) => {
    const row = {
      ...{ report: kept.report, period: kept.period, organisation: kept.organisation },
      ...{ version: kept.version, state: kept.state, revision: kept.revision },
      ...{ summary: summary ?? null, content: null, changed_at: changedAt, changed_by: changedBy },
      ...{ reviewed_by: null, published_at: null, published_by: null },
    }
    const copied = (table: string, columns: readonly string[]) => {
      const names = sql.join(columns.map((column) => sql.ref(column)))
      return sql`INSERT INTO ${sql.table(table)} (report, ${names})
        SELECT CAST(${kept.report} AS TEXT), ${names} FROM ${sql.table(table)}
        WHERE report = ${from ?? ''}`.compile(writer)
    }
    return together(
      writer
        .insertInto('report')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .compile(),
      copied('report_text', ['theme', 'texts', 'changed_at', 'changed_by']),
      copied('report_quote', ['theme', 'signal', 'text', 'signed_at', 'signed_by']),
    )
  },
  writeReport: (change, text) => {
    const row = changing(writer, change, 'draft')
    if ('summary' in text) return together(row.set({ summary: text.summary ?? null }).compile())
    const { report, at, by } = change
    const { theme, texts, quote } = text
    const kept = { texts: JSON.stringify(texts), changed_at: at, changed_by: by }
    return together(
      row.compile(),
      writer
        .insertInto('report_text')
        .values({ report, theme, ...kept })
        .onConflict((conflict) => conflict.columns(['report', 'theme']).doUpdateSet(kept))
        .compile(),
      writer
        .deleteFrom('report_quote')
        .where('report', '=', report)
        .where('theme', '=', theme)
        .compile(),
      ...(quote
        ? [
            // Whoever took it back meanwhile stays unheard.
            sql`INSERT INTO report_quote (report, theme, signal, text, signed_at, signed_by)
              SELECT CAST(${report} AS TEXT), CAST(${theme} AS TEXT), CAST(${quote.signal} AS TEXT),
                CAST(${quote.text} AS TEXT), CAST(${at} AS TEXT), CAST(${by} AS TEXT)
              WHERE NOT EXISTS (SELECT 1 FROM erased WHERE id = ${quote.signal})`.compile(writer),
          ]
        : []),
    )
  },
  moveReport: (change, move) => {
    const row = changing(writer, change, BEFORE[move.to]).set({ state: move.to })
    switch (move.to) {
      case 'reviewed':
        return together(row.set({ content: move.content, reviewed_by: change.by }).compile())
      case 'draft':
        return together(row.set({ content: null, reviewed_by: null }).compile())
      case 'published':
        return together(row.set({ published_at: change.at, published_by: change.by }).compile())
    }
  },
})
