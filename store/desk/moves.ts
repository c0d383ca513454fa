/** Moving a question: its new state, a line of history and what comes of it, together or not at all. */
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { QuestionEvent } from '../../shared/desk.ts'
import type { Tables } from '../tables.ts'
import { OUR_TURN, type Tallying } from '../themes/tally.ts'
import { insertDeliveries } from './deliveries.ts'
import type { DeskStore, QuestionMove } from './desk.ts'
import { proposalOf } from './proposals.ts'
import type { Together } from './together.ts'

const eventRow = (
  id: string,
  number: number,
  { at, actor, action, ...detail }: Omit<QuestionEvent, 'number'>,
) => ({ id, number, at, actor, action, detail: JSON.stringify(detail) })

/** Whether its issue is spoken for by whom the move needs, and is open when the question comes to it. */
const spoken = (builder: unknown, { needs, issue }: QuestionMove) => {
  const eb = builder as ExpressionBuilder<Tables, 'question'>
  const its = eb.selectFrom('issue').select('issue.issue')
  const here = its.whereRef('issue.issue', '=', 'question.issue')
  const open = (query: typeof its) => query.where('issue.state', '=', 'open')
  const all: Expression<SqlBool>[] = []
  if (issue) all.push(eb.exists(open(its.where('issue.issue', '=', issue))))
  if (needs && 'spokesperson' in needs)
    all.push(eb.exists(here.where('issue.spokesperson', '=', needs.spokesperson)))
  if (needs && 'unlessOther' in needs)
    all.push(eb.not(eb.exists(open(here).where('issue.spokesperson', '<>', needs.unlessOther))))
  return eb.and(all)
}

/** An answer to who wants a letter is to be put in the post, until somebody says that it was. */
const toPost = (action: string) => {
  if (action === 'sent') return { to_post: 0 }
  if (action !== 'answer' && action !== 'approve') return {}
  const channel = sql`(SELECT question_channel FROM signal
    WHERE signal.signal_number = question.signal_number)`
  return { to_post: sql<number>`CASE WHEN ${channel} = 'letter' THEN 1 ELSE 0 END` }
}

const questionOf = (db: Kysely<Tables>, move: QuestionMove) => {
  const { claim } = move
  return db
    .updateTable('question')
    .set({
      state: move.state,
      changed_at: move.event.at,
      version: move.version + 1,
      ...toPost(move.event.action),
      ...(move.organisation === undefined ? {} : { organisation: move.organisation }),
      ...(move.team === undefined ? {} : { team: move.team }),
      ...(move.due === undefined ? {} : { due: move.due }),
      ...(move.issue === undefined ? {} : { issue: move.issue }),
      ...(claim === undefined
        ? {}
        : { claimed_by: claim?.by ?? null, claimed_name: claim?.name ?? null }),
    })
    .where('id', '=', move.id)
    .where('version', '=', move.version)
    .where((eb) => spoken(eb, move))
    .compile()
}

/** The answer for the person; that for everybody stands on the page of the question. */
const answersOf = (db: Kysely<Tables>, { id, answer }: QuestionMove) => {
  if (!answer) return []
  const { publicQuestion, helps: _helps, onBehalfOf, appointment, message, ...kept } = answer
  const given = { ...kept, on_behalf_of: onBehalfOf }
  const row = db.insertInto('answer').values({
    ...{ ...given, id, helps: null },
    appointment: appointment ? JSON.stringify(appointment) : null,
    message: message ? JSON.stringify(message) : null,
  })
  if (publicQuestion === undefined) return [row.compile()]
  const published = db
    .insertInto('public_answer')
    .columns([
      ...([
        'answer',
        'id',
        'site',
        'url',
        'question',
        'text',
        'language',
        'on_behalf_of',
        'at',
      ] as const),
    ])
  return [
    row.compile(),
    published
      .expression(
        db
          .selectFrom('question')
          .innerJoin('signal', 'signal.signal_number', 'question.signal_number')
          .innerJoin('page', 'page.page_number', 'signal.page_number')
          .select([
            sql<string>`CAST(${given.answer} AS TEXT)`.as('answer'),
            'question.id',
            'question.site',
            'page.url',
            sql<string>`CAST(${publicQuestion} AS TEXT)`.as('question'),
            sql<string>`CAST(${given.text} AS TEXT)`.as('text'),
            sql<string>`CAST(${given.language} AS TEXT)`.as('language'),
            sql<string>`CAST(${given.on_behalf_of} AS TEXT)`.as('on_behalf_of'),
            sql<string>`CAST(${given.at} AS TEXT)`.as('at'),
          ])
          .where('question.id', '=', id),
      )
      .compile(),
  ]
}

/** What the citizen says is said of the answer that they read last. */
const helpsOf = (db: Kysely<Tables>, { id, helps }: QuestionMove) =>
  helps === undefined
    ? []
    : [
        db
          .updateTable('answer')
          .set({ helps: Number(helps) })
          .where('answer', '=', (eb) =>
            eb
              .selectFrom('answer')
              .select('answer')
              .where('id', '=', id)
              .orderBy('at', 'desc')
              .limit(1),
          )
          .compile(),
      ]

export const questionMoving = (
  db: Kysely<Tables>,
  together: Together,
  tally: Tallying,
): Pick<DeskStore, 'moveQuestion' | 'openQuestions'> => {
  return {
    moveQuestion: (move) =>
      together(
        // Of its theme one more was answered, or one less.
        { before: [OUR_TURN, ...tally.off([move.id])], first: questionOf(db, move) },
        ...tally.on([move.id]),
        db
          .insertInto('question_event')
          .values(eventRow(move.id, move.version + 1, move.event))
          .compile(),
        ...proposalOf(db, move),
        ...answersOf(db, move),
        ...helpsOf(db, move),
        ...insertDeliveries(db, move.deliveries),
      ),
    openQuestions: async (openings) => {
      for (const opening of openings) {
        const { id, signalNumber, site, receivedAt, organisation, team, due } = opening
        const event = { at: receivedAt, actor: 'citizen', action: 'opened' } as const
        await together(
          db
            .insertInto('question')
            .values({
              id,
              signal_number: signalNumber,
              site,
              organisation,
              team: team ?? null,
              state: 'new',
              claimed_by: null,
              claimed_name: null,
              due: due ?? null,
              received_at: receivedAt,
              changed_at: receivedAt,
              version: 1,
              issue: null,
              to_post: 0,
            })
            .onConflict((conflict) => conflict.doNothing())
            .compile(),
          db
            .insertInto('question_event')
            .values(eventRow(id, 1, event))
            .compile(),
          ...insertDeliveries(db, opening.deliveries),
        )
      }
    },
  }
}
