/** People of staff, and what organisations let each other read. */
import { type Kysely, sql } from 'kysely'
import type { KeptPerson, Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { inPart } from './part.ts'

const toPerson = (row: Tables['person']): KeptPerson => ({
  person: row.person,
  name: row.name,
  email: row.email,
  roles: JSON.parse(row.roles),
  ...(row.reach === null ? {} : { reach: JSON.parse(row.reach) }),
  createdAt: row.created_at,
  ...(row.issuer === null || row.subject === null
    ? {}
    : { identity: { issuer: row.issuer, subject: row.subject } }),
})

export const peopleTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
): Pick<Store, 'people' | 'findPerson' | 'putPerson' | 'recognise' | 'removePerson'> => ({
  people: async (part) => {
    const rows = await reader
      .selectFrom('person')
      .selectAll()
      .$call(inPart(part, sql`email`, sql`person`))
      .execute()
    return rows.map(toPerson)
  },
  findPerson: async (person) => {
    const row = await reader
      .selectFrom('person')
      .selectAll()
      .where('person', '=', person)
      .executeTakeFirst()
    return row && toPerson(row)
  },
  putPerson: async ({ person, name, email, roles, reach, createdAt, identity }) => {
    const kept = {
      name,
      email,
      roles: JSON.stringify(roles),
      reach: reach ? JSON.stringify(reach) : null,
      issuer: identity?.issuer ?? null,
      subject: identity?.subject ?? null,
      created_at: createdAt,
    }
    await writer
      .insertInto('person')
      .values({ person, ...kept })
      .onConflict((conflict) => conflict.column('person').doUpdateSet(kept))
      .execute()
  },
  recognise: async ({ issuer, subject }, email) => {
    const known = await reader
      .selectFrom('person')
      .selectAll()
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst()
    if (known) return toPerson(known)
    if (email === undefined) return undefined
    // One statement, so that two sign-ins at once cannot both become the same person.
    const invited = await writer
      .updateTable('person')
      .set({ issuer, subject })
      .where('email', '=', email)
      .where('subject', 'is', null)
      .returningAll()
      .executeTakeFirst()
    return invited && toPerson(invited)
  },
  removePerson: async (person) => {
    const { numDeletedRows } = await writer
      .deleteFrom('person')
      .where('person', '=', person)
      .executeTakeFirst()
    return numDeletedRows > 0n
  },
})

export const grantTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
): Pick<Store, 'grants' | 'putGrant' | 'removeGrant'> => ({
  grants: async () => {
    const rows = await reader.selectFrom('site_grant').selectAll().orderBy('site_grant').execute()
    return rows.map(({ site_grant, page, until, ...grant }) => ({
      grant: site_grant,
      ...grant,
      ...(page === null ? {} : { page }),
      ...(until === null ? {} : { until }),
    }))
  },
  putGrant: async ({ grant, site, page, organisation, until }) => {
    const kept = { site, page: page ?? null, organisation, until: until ?? null }
    await writer
      .insertInto('site_grant')
      .values({ site_grant: grant, ...kept })
      .onConflict((conflict) => conflict.column('site_grant').doUpdateSet(kept))
      .execute()
  },
  removeGrant: async (grant) => {
    const { numDeletedRows } = await writer
      .deleteFrom('site_grant')
      .where('site_grant', '=', grant)
      .executeTakeFirst()
    return numDeletedRows > 0n
  },
})
