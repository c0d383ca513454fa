/** `helder person put|list|remove`: staff, what they may do and where. */
import { randomUUID } from 'node:crypto'
import { inWords } from '../noted.ts'
import { NewPerson } from '../routes/people.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, printLine, withStore } from './operator.ts'
import { fitting, noteRights, REACH_OPTIONS, reachOf } from './rights.ts'

const USAGE =
  'person put --email E --name N --roles owner,answerer [--organisation O] [--site S] | list | remove EMAIL'

const wanted = (args: readonly string[]) => {
  const option = { type: 'string' } as const
  const { values } = optionsOf(args, {
    email: option,
    name: option,
    roles: option,
    ...REACH_OPTIONS,
  })
  const { email, name, roles } = values
  return fitting(NewPerson, {
    email,
    name,
    roles: String(roles ?? '').split(','),
    reach: reachOf(values),
  })
}

export const person = async ([what, ...args]: readonly string[], terminal: Terminal) => {
  if (what === 'list') {
    return withStore(async (store) => {
      for (const { identity, ...one } of await store.people()) {
        printLine(terminal, { ...one, signedIn: Boolean(identity) })
      }
      return 0
    })
  }
  if (what === 'put') {
    const rights = wanted(args)
    return withStore(async (store) => {
      const { name, email, roles, reach } = rights
      const before = (await store.people()).find((one) => one.email === email)
      await noteRights(store, `person ${name} <${email}>: ${roles.join(' ')}${inWords(reach)}`)
      const created = { person: randomUUID(), createdAt: new Date().toISOString() }
      const { identity, ...kept } = { ...created, ...before, ...rights, reach }
      await store.putPerson(identity ? { ...kept, identity } : kept)
      printLine(terminal, { ...kept, signedIn: Boolean(identity) })
      return 0
    })
  }
  const [email] = args
  if (what !== 'remove' || !email) throw new Misuse(USAGE)
  return withStore(async (store) => {
    const known = (await store.people()).find((one) => one.email === email.toLowerCase())
    if (known) await noteRights(store, `remove person ${known.name} <${known.email}>`)
    const removed = known ? await store.removePerson(known.person) : false
    printLine(terminal, { removed })
    return removed ? 0 : 1
  })
}
