/** Questions as work: the queue, and its history. Read and written alike on every engine. */
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import { OPEN_STATES, type QuestionState } from '../../shared/desk.ts'
import type { IssueState } from '../../shared/issue.ts'
import { inPlaces, seenBy } from '../reading/filters.ts'
import type { Tables } from '../tables.ts'
import type { DeskStore, QuestionFilter, QuestionRow, Unopened } from './desk.ts'
import { afterCursor, inStates, PROMISED } from './queue-order.ts'

const baseQuery = (db: Kysely<Tables>) =>
  db
    .selectFrom('question')
    .innerJoin('signal', 'signal.signal_number', 'question.signal_number')
    .innerJoin('page', 'page.page_number', 'signal.page_number')
    .leftJoin('contact', 'contact.signal_number', 'question.signal_number')
    .leftJoin('issue', 'issue.issue', 'question.issue')
    .where((eb) => seenBy(eb))
    .select([
      'question.id',
      'question.site',
      'question.organisation',
      'question.team',
      'question.state',
      'question.claimed_by',
      'question.claimed_name',
      'question.due',
      'question.received_at',
      'question.changed_at',
      'question.version',
      'signal.question_text',
      'signal.question_channel',
      'signal.question_moments',
      'signal.question_language',
      'signal.message',
      'signal.language',
      'signal.page_title',
      'signal.life_event',
      'signal.region',
      'page.url',
      'issue.issue',
      'issue.title',
      'issue.state as issue_state',
      'issue.spokesperson',
      'issue.spokesperson_name',
      'issue.organisation as issue_organisation',
      sql<number>`CASE WHEN contact.signal_number IS NULL THEN 0 ELSE 1 END`.as('reachable'),
      sql<number>`(SELECT COUNT(*) FROM question_event
        WHERE question_event.id = question.id AND question_event.action = 'called')`.as('attempts'),
    ])

/** What somebody asks and how they want to be answered. */
const wishesOf = (
  row: Pick<
    Tables['signal'],
    'question_text' | 'question_channel' | 'question_moments' | 'question_language' | 'language'
  >,
) => {
  const language = row.question_language ?? row.language
  return {
    text: row.question_text ?? '',
    channel: row.question_channel ?? 'none',
    ...(row.question_moments === null
      ? {}
      : { moments: JSON.parse(row.question_moments) as string[] }),
    ...(language === null ? {} : { language }),
  }
}

type Found = Awaited<ReturnType<ReturnType<typeof baseQuery>['execute']>>[number]

const issueOf = (row: Found): Pick<QuestionRow, 'issue'> =>
  row.issue === null
    ? {}
    : {
        issue: {
          issue: row.issue,
          title: row.title ?? '',
          state: row.issue_state as IssueState,
          spokesperson: {
            id: row.spokesperson ?? '',
            name: row.spokesperson_name ?? '',
            organisation: row.issue_organisation ?? '',
          },
        },
      }

const toRow = (row: Found): QuestionRow => ({
  id: row.id,
  site: row.site,
  organisation: row.organisation,
  ...(row.team === null ? {} : { team: row.team }),
  state: row.state as QuestionState,
  ...(row.claimed_by === null ? {} : { claimedBy: row.claimed_by }),
  ...(row.claimed_name === null ? {} : { claimedName: row.claimed_name }),
  ...(row.due === null ? {} : { due: row.due }),
  receivedAt: row.received_at,
  changedAt: row.changed_at,
  version: row.version,
  ...wishesOf(row),
  ...(row.message === null ? {} : { message: row.message }),
  language: row.question_language ?? row.language ?? 'nl',
  page: { url: row.url, ...(row.page_title === null ? {} : { title: row.page_title }) },
  ...(row.life_event === null ? {} : { lifeEvent: row.life_event }),
  ...(row.region === null ? {} : { region: row.region }),
  reachable: row.reachable === 1,
  attempts: Number(row.attempts),
  ...issueOf(row),
})

type Builder = ExpressionBuilder<Tables, 'question' | 'signal' | 'issue'>

/** As long as there is something for them to say about it. */
const speaksAbout = (eb: Builder, who: string) =>
  eb.and([
    eb('issue.spokesperson', '=', who),
    eb.or([eb('issue.state', '=', 'open'), eb('question.state', '=', 'proposed')]),
  ])

/** A question belongs to where it was asked, and to the organisation that it was handed to. */
const lies = (eb: Builder, places: NonNullable<QuestionFilter['within']>, who?: string) =>
  eb.or([
    inPlaces(eb, 'signal.site', places),
    ...(who === undefined ? [] : [speaksAbout(eb, who)]),
    ...places.flatMap((place) =>
      'organisation' in place ? [eb('question.organisation', '=', place.organisation)] : [],
    ),
  ])

/** Answered by letter and not yet put in the post. Written out: only then is it what the index is made of. */
const notPosted = (eb: Builder) =>
  eb.and([
    sql<SqlBool>`question.to_post = 1`,
    // An expression has no index of its own.
    eb(sql<string>`coalesce(question.state, '')`, 'in', ['answered', 'closed']),
  ])

const conditions = (eb: Builder, filter: QuestionFilter) => {
  const { within, id, states, site, organisation, team, channel, dueBefore, claimedBy, toPost } =
    filter
  const { orSpokenBy, issue, spokenBy } = filter
  const all: Expression<SqlBool>[] = []
  if (within) all.push(lies(eb, within, orSpokenBy))
  if (issue) all.push(eb('question.issue', '=', issue))
  if (spokenBy) all.push(eb('issue.spokesperson', '=', spokenBy))
  if (id) all.push(eb('question.id', '=', id))
  if (states) all.push(inStates(states))
  if (site) all.push(eb('question.site', '=', site))
  if (organisation) all.push(eb('question.organisation', '=', organisation))
  if (team) all.push(eb('question.team', '=', team))
  if (channel) all.push(eb('signal.question_channel', '=', channel))
  if (dueBefore) all.push(sql<SqlBool>`${PROMISED} < ${dueBefore}`)
  if (toPost) all.push(notPosted(eb))
  if (claimedBy) all.push(eb('question.claimed_by', '=', claimedBy))
  return eb.and(all)
}

export const questionReading = (
  db: Kysely<Tables>,
): Pick<DeskStore, 'questions' | 'waitingByPage' | 'unopened' | 'lastAsked'> => ({
  questions: async (filter, { limit, skip = 0, after, newest = false }) => {
    const found = baseQuery(db).where((eb) => conditions(eb as never, filter))
    const ordered = newest
      ? found.orderBy('question.received_at', 'desc')
      : found
          .$if(after !== undefined, (rows) => rows.where(afterCursor(after as string)))
          .orderBy(PROMISED)
          .orderBy('question.received_at')
    const rows = await ordered.orderBy('question.id').limit(limit).offset(skip).execute()
    return rows.map(toRow)
  },
  waitingByPage: async (filter, today) => {
    const rows = await db
      .selectFrom('question')
      .innerJoin('signal', 'signal.signal_number', 'question.signal_number')
      .innerJoin('page', 'page.page_number', 'signal.page_number')
      .select([
        'page.url',
        sql<number>`count(*)`.as('waiting'),
        sql<number>`sum(CASE WHEN question.due < ${today} THEN 1 ELSE 0 END)`.as('overdue'),
      ])
      .where((eb) => seenBy(eb))
      .where((eb) => conditions(eb as never, { ...filter, states: OPEN_STATES }))
      .groupBy('page.url')
      .execute()
    return rows.map(({ url, waiting, overdue }) => ({
      page: url,
      waiting: Number(waiting),
      overdue: Number(overdue),
    }))
  },
  lastAsked: async () => {
    const last = await db
      .selectFrom('signal')
      .select((eb) => eb.fn.max('changed').as('changed'))
      .where('question_text', 'is not', null)
      .executeTakeFirst()
    return last?.changed ?? 0
  },
  unopened: async (after, limit) => {
    const rows = await db
      .selectFrom('signal')
      .innerJoin('page', 'page.page_number', 'signal.page_number')
      .leftJoin('question', 'question.signal_number', 'signal.signal_number')
      .select([
        'signal.id',
        'signal.signal_number',
        'signal.changed',
        'signal.site',
        'signal.received_at',
        'signal.question_text',
        'signal.question_channel',
        'signal.question_moments',
        'signal.question_language',
        'signal.language',
        'signal.page_title',
        'signal.life_event',
        'signal.region',
        'page.url',
      ])
      .where('signal.question_text', 'is not', null)
      .where('signal.changed', '>', after)
      .where('signal.quarantine', 'is', null)
      .where((eb) => seenBy(eb))
      .where('question.id', 'is', null)
      .orderBy('signal.changed')
      .limit(limit)
      .execute()
    return rows.map(
      (row): Unopened => ({
        id: row.id,
        signalNumber: row.signal_number,
        changed: row.changed,
        site: row.site,
        receivedAt: row.received_at,
        url: row.url,
        ...(row.page_title === null ? {} : { title: row.page_title }),
        ...wishesOf(row),
        ...(row.life_event === null ? {} : { lifeEvent: row.life_event }),
        ...(row.region === null ? {} : { region: row.region }),
      }),
    )
  },
})
