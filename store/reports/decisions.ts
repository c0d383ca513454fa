/** What was decided, and what was written about threads. */
import { type Kysely, sql } from 'kysely'
import type { Decision, ThreadTexts } from '../../shared/reflection.ts'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import type { ReportStore } from './reports.ts'

const toDecision = ({ changed_at, changed_by, reason, ...row }: Tables['decision']): Decision => ({
  ...row,
  state: row.state as Decision['state'],
  ...(reason === null ? {} : { reason }),
  changedAt: changed_at,
  changedBy: changed_by,
})

export const decisionTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<ReportStore, 'decisions' | 'findDecision' | 'putDecision'> => ({
  decisions: async ({ organisation, period, state }) => {
    const rows = await reader
      .selectFrom('decision')
      .selectAll()
      .$if(organisation !== undefined, (all) => all.where('organisation', '=', organisation ?? ''))
      .$if(period !== undefined, (all) => all.where('period', '=', period ?? ''))
      .$if(state !== undefined, (all) => all.where('state', '=', state ?? ''))
      .orderBy('period')
      .orderBy('due')
      .orderBy('decision')
      .execute()
    return rows.map(toDecision)
  },
  findDecision: async (decision) => {
    const row = await reader
      .selectFrom('decision')
      .selectAll()
      .where('decision', '=', decision)
      .executeTakeFirst()
    return row && toDecision(row)
  },
  putDecision: ({ decision, changedAt, changedBy, reason, ...kept }) => {
    const row = {
      ...kept,
      reason: reason ?? null,
      ...{ changed_at: changedAt, changed_by: changedBy },
    }
    return kept.version === 1
      ? together(
          writer
            .insertInto('decision')
            .values({ decision, ...row })
            .onConflict((conflict) => conflict.doNothing())
            .compile(),
        )
      : together(
          writer
            .updateTable('decision')
            .set(row)
            .where('decision', '=', decision)
            .where('version', '=', kept.version - 1)
            .compile(),
        )
  },
})

export const reportTextTable = (
  db: Kysely<Tables>,
): Pick<ReportStore, 'reportTexts' | 'reportQuotes'> => ({
  reportTexts: async (report) => {
    const rows = await db
      .selectFrom('report_text')
      .select(['theme', 'texts'])
      .where('report', '=', report)
      .orderBy('theme')
      .execute()
    return rows.map(({ theme, texts }) => ({ theme, texts: JSON.parse(texts) as ThreadTexts }))
  },
  reportQuotes: async (report) => {
    const rows = await db
      .selectFrom('report_quote')
      .selectAll()
      .where('report', '=', report)
      // Copied or signed in the very moment of its erasure: gone all the same.
      .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM erased WHERE erased.id = report_quote.signal)`)
      .orderBy('theme')
      .execute()
    return rows.map(({ theme, signal, text, signed_at, signed_by }) => ({
      ...{ theme, signal, text, signedAt: signed_at, signedBy: signed_by },
    }))
  },
})
