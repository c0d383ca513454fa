import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import * as z from 'zod'
import { refuse } from '../../shared/problem.ts'
import { adminIsEverywhere, Person } from '../../shared/rights.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { ListQuery, listPart } from '../list-part.ts'
import { inWords, noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'

/** Whom their provider calls by this address gets these rights when they first sign in. */
export const NewPerson = Person.omit({ person: true }).refine(
  ({ roles, reach }) => adminIsEverywhere({ admin: roles.includes('admin'), reach }),
  { path: ['reach'], error: 'an admin is everywhere' },
)
type NewPerson = z.infer<typeof NewPerson>

const inFull = ({ name, email, roles, reach }: NewPerson) =>
  `person ${name} <${email}>: ${roles.join(' ')}${inWords(reach)}`

/** `/v1/people`: staff, what they may do and where, by their address. */
export const people = (deps: SignInDeps) => {
  const { store, now } = deps
  /** Two people with one address could each sign in as the other. */
  const refuseTaken = async (email: string, person?: string) => {
    const taken = (await store.people()).find((one) => one.email === email)
    if (!taken || taken.person === person) return
    refuse({
      code: 'body_invalid',
      errors: [{ member: 'email', error: 'somebody else has this address' }],
    })
  }
  const known = (person: string) =>
    z.uuid().safeParse(person).success ? store.findPerson(person) : undefined
  return new Hono<SignedIn>()
    .get('/', may(deps, 'admin'), checkQuery(ListQuery), async (c) => {
      const people = await listPart(
        c,
        c.req.valid('query'),
        (part) => store.people(part),
        ({ email, person }) => [email, person],
      )
      return c.json(people.map(({ identity, ...one }) => ({ ...one, signedIn: Boolean(identity) })))
    })
    .post('/', may(deps, 'admin'), ...jsonBody(NewPerson), async (c) => {
      const wanted = c.req.valid('json')
      await refuseTaken(wanted.email)
      await noted(deps, c, 'rights', inFull(wanted))
      const made = { person: randomUUID(), ...wanted, createdAt: now().toISOString() }
      await store.putPerson(made)
      return c.json({ ...made, signedIn: false }, 201)
    })
    .put('/:person', may(deps, 'admin'), ...jsonBody(NewPerson), async (c) => {
      const before = (await known(c.req.param('person'))) ?? refuse({ code: 'not_found' })
      const wanted = c.req.valid('json')
      await refuseTaken(wanted.email, before.person)
      await noted(deps, c, 'rights', inFull(wanted))
      const { person, createdAt, identity } = before
      const kept = { person, ...wanted, createdAt }
      await store.putPerson(identity ? { ...kept, identity } : kept)
      return c.json({ ...kept, signedIn: Boolean(identity) })
    })
    .delete('/:person', may(deps, 'admin'), async (c) => {
      const { person, name, email } =
        (await known(c.req.param('person'))) ?? refuse({ code: 'not_found' })
      await noted(deps, c, 'rights', `remove person ${name} <${email}>`)
      await store.removePerson(person)
      return c.body(null, 204)
    })
}
