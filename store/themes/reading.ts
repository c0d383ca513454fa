/** Texts and signals as finding and counting themes needs them. */
import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { Place } from '../../shared/rights.ts'
import { inPlaces } from '../reading/filters.ts'
import type { Tables } from '../tables.ts'
import type { AssignedBy, ThemeSignal, ThemeStore, ThemeText } from './themes.ts'

const endOf = (day: string) => `${day}T23:59:59.999Z`

/** What may be analysed: with words, not in quarantine, and for whoever reads. */
const analysed = sql<SqlBool>`(signal.message IS NOT NULL OR signal.question_text IS NOT NULL
  OR signal.offer IS NOT NULL) AND signal.quarantine IS NULL AND signal.restricted IS NULL`
const textQuery = (db: Kysely<Tables>) =>
  db
    .selectFrom('signal')
    .leftJoin('signal_theme', 'signal_theme.id', 'signal.id')
    .select([
      'signal.id',
      'signal.changed',
      'signal.received_at',
      'signal.message',
      'signal.question_text',
      'signal.offer',
      'signal.language',
      'signal_theme.theme',
      'signal_theme.by',
    ])
    .where(analysed)

type Found = Awaited<ReturnType<ReturnType<typeof textQuery>['execute']>>[number]
const toText = (row: Found): ThemeText => ({
  id: row.id,
  changed: row.changed,
  receivedAt: row.received_at,
  text: [row.message, row.question_text, row.offer].filter(Boolean).join('\n'),
  ...(row.language === null ? {} : { language: row.language }),
  ...(row.by === null ? {} : { theme: row.theme, by: row.by as AssignedBy }),
})

const placed =
  (within: readonly Place[] | undefined) => (eb: ExpressionBuilder<Tables, 'signal'>) =>
    within ? inPlaces(eb, 'signal.site', within) : sql<SqlBool>`1 = 1`

export const themeReading = (
  db: Kysely<Tables>,
): Pick<ThemeStore, 'themeTexts' | 'unplaced' | 'textsOfTheme' | 'themeSignals'> => ({
  themeTexts: async ({ from, to }, after, limit) => {
    const rows = await textQuery(db)
      .where('signal.received_at', '>=', from)
      .where('signal.received_at', '<=', endOf(to))
      .where('signal.changed', '>', after)
      .orderBy('signal.changed')
      .limit(limit)
      .execute()
    return rows.map(toText)
  },
  unplaced: async (limit) => {
    const rows = await textQuery(db)
      .where('signal_theme.id', 'is', null)
      .orderBy('signal.changed', 'desc')
      .limit(limit)
      .execute()
    return rows.map(toText)
  },
  textsOfTheme: async (theme, limit) => {
    const rows = await textQuery(db)
      .where('signal_theme.theme', '=', theme)
      .orderBy('signal.changed', 'desc')
      .limit(limit)
      .execute()
    return rows.map(toText)
  },
  themeSignals: async ({ from, to }, { after, limit, within }) => {
    const rows = await db
      .selectFrom('signal')
      .innerJoin('page', 'page.page_number', 'signal.page_number')
      .leftJoin('site', 'site.site', 'signal.site')
      .leftJoin('signal_theme', 'signal_theme.id', 'signal.id')
      .leftJoin('question', 'question.id', 'signal.id')
      .select([
        'signal.signal_number',
        'signal_theme.theme',
        'signal_theme.by',
        'signal.site',
        'site.organisation',
        'page.url',
        'signal.region',
        'signal.life_event',
        'signal.source',
        'signal.language',
        'signal.question_channel',
        'signal.received_at',
        'signal.clarity',
        'signal.likeness',
        'question.state',
      ])
      .where(analysed)
      .where((eb) => placed(within)(eb as never))
      .where('signal.received_at', '>=', from)
      .where('signal.received_at', '<=', endOf(to))
      .where('signal.signal_number', '>', after)
      .orderBy('signal.signal_number')
      .limit(limit)
      .execute()
    return rows.map(
      (row): ThemeSignal => ({
        signalNumber: row.signal_number,
        theme: row.theme,
        site: row.site,
        organisation: row.organisation ?? row.site,
        page: row.url,
        region: row.region,
        lifeEvent: row.life_event,
        source: row.source,
        language: row.language,
        channel: row.question_channel,
        month: row.received_at.slice(0, 7),
        clarity: row.clarity,
        likeness: row.likeness,
        answered: row.state === 'answered' || row.state === 'closed',
        placed: row.by !== null,
      }),
    )
  },
})
