/** Core messages and their local variants: every version of each text, one below the other. Nothing is written over. */
import { type Kysely, sql } from 'kysely'
import type { MessagePlace } from '../../shared/core-message.ts'
import { inPart } from '../reading/part.ts'
import type { Tables } from '../tables.ts'
import type { IssueStore, KeptVersion } from './issue-store.ts'
import type { Together } from './together.ts'

const SITE = 'site '
const ORGANISATION = 'organisation '
const keyOf = ({ site, organisation }: MessagePlace) => {
  if (site !== undefined) return SITE + site
  return organisation === undefined ? '' : ORGANISATION + organisation
}
const placeOf = (key: string): MessagePlace => {
  if (key.startsWith(SITE)) return { site: key.slice(SITE.length) }
  return key === '' ? {} : { organisation: key.slice(ORGANISATION.length) }
}

const toVersion = (row: Omit<Tables['core_message_text'], 'core_message'>): KeptVersion => ({
  ...placeOf(row.place),
  version: row.version,
  coreVersion: row.core_version,
  text: row.text,
  by: row.by,
  at: row.at,
})

const versionRow = (coreMessage: string, { coreVersion, ...version }: KeptVersion) => {
  const { site, organisation, ...kept } = version
  return {
    ...{ core_message: coreMessage, place: keyOf({ site, organisation }) },
    ...{ core_version: coreVersion, ...kept },
  }
}

/** Null takes back that it was retired; answers whether that changed anything. */
const retiring = async (writer: Kysely<Tables>, coreMessage: string, at: string | null) => {
  const { numUpdatedRows } = await writer
    .updateTable('core_message')
    .set({ retired_at: at })
    .where('core_message', '=', coreMessage)
    .where('retired_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const coreMessageTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<
  IssueStore,
  | 'coreMessages'
  | 'makeCoreMessage'
  | 'messageVersions'
  | 'newestVersions'
  | 'addMessageVersion'
  | 'retireCoreMessage'
  | 'restoreCoreMessage'
> => ({
  coreMessages: async (coreMessage, part) => {
    const rows = await reader
      .selectFrom('core_message')
      .selectAll()
      .$if(coreMessage !== undefined, (all) =>
        all.where('core_message', '=', coreMessage as string),
      )
      .$call(inPart(part, sql`title`, sql`core_message`))
      .execute()
    return rows.map((row) => ({
      coreMessage: row.core_message,
      title: row.title,
      organisation: row.organisation,
      createdAt: row.created_at,
      ...(row.retired_at === null ? {} : { retiredAt: row.retired_at }),
    }))
  },
  makeCoreMessage: async ({ coreMessage, title, organisation, createdAt }, { text, by }) => {
    const first = { version: 1, coreVersion: 1, text, by, at: createdAt }
    await together(
      writer
        .insertInto('core_message')
        .values({
          ...{ core_message: coreMessage, title, organisation },
          ...{ created_at: createdAt, retired_at: null },
        })
        .compile(),
      writer.insertInto('core_message_text').values(versionRow(coreMessage, first)).compile(),
    )
  },
  messageVersions: async (coreMessage) => {
    const rows = await reader
      .selectFrom('core_message_text')
      .selectAll()
      .where('core_message', '=', coreMessage)
      .orderBy('place')
      .orderBy('version')
      .execute()
    return rows.map(toVersion)
  },
  newestVersions: async (of) => {
    const rows = await reader
      .selectFrom('core_message_text')
      .selectAll()
      .where(
        sql<boolean>`version = (SELECT max(newer.version) FROM core_message_text AS newer
          WHERE newer.core_message = core_message_text.core_message
          AND newer.place = core_message_text.place)`,
      )
      .$if(of !== undefined, (all) =>
        of?.length ? all.where('core_message', 'in', of) : all.where(sql<boolean>`1 = 0`),
      )
      .orderBy('core_message')
      .orderBy('place')
      .execute()
    return rows.map((row) => ({ coreMessage: row.core_message, ...toVersion(row) }))
  },
  addMessageVersion: async (coreMessage, version) => {
    const { numInsertedOrUpdatedRows = 0n } = await writer
      .insertInto('core_message_text')
      .values(versionRow(coreMessage, version))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows > 0n
  },
  retireCoreMessage: (coreMessage, at) => retiring(writer, coreMessage, at),
  restoreCoreMessage: (coreMessage) => retiring(writer, coreMessage, null),
})
