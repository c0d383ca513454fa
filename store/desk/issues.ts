/** Issues: what groups questions, with the one person who speaks about them. Alike on every engine. */
import { type Kysely, sql } from 'kysely'
import type { IssueEvent, IssueState } from '../../shared/issue.ts'
import { inPart, type ListPlace } from '../reading/part.ts'
import type { Tables } from '../tables.ts'
import type { IssueRow, IssueStore } from './issue-store.ts'
import type { Together } from './together.ts'

const spokespersonRow = ({ id, name, organisation }: IssueRow['spokesperson']) => ({
  spokesperson: id,
  spokesperson_name: name,
  organisation,
})

const eventOf = (
  db: Kysely<Tables>,
  issue: string,
  { number, at, actor, action, ...detail }: IssueEvent,
) =>
  db
    .insertInto('issue_event')
    .values({ issue, number, at, actor, action, detail: JSON.stringify(detail) })
    .compile()

/** The open ones first, then the last that changed. */
const ORDER = sql<string>`CASE state WHEN 'open' THEN '1 ' ELSE '0 ' END || changed_at`
export const issuePlace = ({ state, changedAt, issue }: IssueRow): ListPlace => [
  `${state === 'open' ? 1 : 0} ${changedAt}`,
  issue,
]

const counted = sql<number>`count(question.id)`
const waiting = sql<number>`count(CASE WHEN question.state = 'proposed' THEN 1 END)`

export const issueTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<IssueStore, 'issues' | 'makeIssue' | 'moveIssue' | 'issueHistory' | 'destroyIssues'> => ({
  issues: async ({ issue, state }, part) => {
    const found = await reader
      .selectFrom('issue')
      .selectAll()
      .$if(issue !== undefined, (all) => all.where('issue', '=', issue as string))
      .$if(state !== undefined, (all) => all.where('state', '=', state as string))
      .$call(inPart(part, ORDER, sql`issue`, 'desc'))
      .execute()
    const ids = found.map((row) => row.issue)
    const tallies =
      ids.length === 0
        ? []
        : await reader
            .selectFrom('question')
            .select(['issue', counted.as('questions'), waiting.as('proposed')])
            // Of all issues, whichever they are: no statement takes any number of names.
            .$if(part !== undefined || issue !== undefined, (all) => all.where('issue', 'in', ids))
            .where('issue', 'is not', null)
            .groupBy('issue')
            .execute()
    const of = new Map(tallies.map((tally) => [tally.issue, tally]))
    return found.map((row) => ({
      issue: row.issue,
      title: row.title,
      state: row.state as IssueState,
      spokesperson: {
        id: row.spokesperson,
        name: row.spokesperson_name,
        organisation: row.organisation,
      },
      createdAt: row.created_at,
      changedAt: row.changed_at,
      version: row.version,
      questions: Number(of.get(row.issue)?.questions ?? 0),
      proposed: Number(of.get(row.issue)?.proposed ?? 0),
    }))
  },
  makeIssue: async ({ issue, title, spokesperson }, { actor, at }) => {
    const row = { issue, title, state: 'open', created_at: at, changed_at: at, version: 1 }
    const { name: to } = spokesperson
    await together(
      writer
        .insertInto('issue')
        .values({ ...row, ...spokespersonRow(spokesperson) })
        .compile(),
      eventOf(writer, issue, { number: 1, at, actor, action: 'opened', to }),
    )
  },
  moveIssue: ({ issue, version, state, title, spokesperson, event }) =>
    together(
      writer
        .updateTable('issue')
        .set({
          changed_at: event.at,
          version: version + 1,
          ...(state === undefined ? {} : { state }),
          ...(title === undefined ? {} : { title }),
          ...(spokesperson === undefined ? {} : spokespersonRow(spokesperson)),
        })
        .where('issue', '=', issue)
        .where('version', '=', version)
        .compile(),
      eventOf(writer, issue, { number: version + 1, ...event }),
    ),
  issueHistory: async (issue) => {
    const rows = await reader
      .selectFrom('issue_event')
      .selectAll()
      .where('issue', '=', issue)
      .orderBy('number')
      .execute()
    return rows.map(({ number, at, actor, action, detail }) => ({
      ...{ number, at, actor, action: action as IssueEvent['action'] },
      ...(JSON.parse(detail) as Pick<IssueEvent, 'text' | 'to'>),
    }))
  },
  destroyIssues: async (before) => {
    const rows = await reader
      .selectFrom('issue')
      .leftJoin('question', 'question.issue', 'issue.issue')
      .select('issue.issue')
      .where('issue.state', '=', 'closed')
      .where('issue.changed_at', '<', before)
      .where('question.id', 'is', null)
      .execute()
    for (const { issue } of rows) {
      // The reference of a question to its issue refuses this when one was put into it meanwhile.
      await together(
        writer.deleteFrom('issue_event').where('issue', '=', issue).compile(),
        writer.deleteFrom('issue').where('issue', '=', issue).compile(),
      )
    }
    return rows.length
  },
})
