/** `helder token make|list|revoke`: who may use the interface. */
import { inWords } from '../noted.ts'
import { NewToken } from '../routes/tokens.ts'
import { admitToken, makeToken } from '../tokens.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, printLine, withStore } from './operator.ts'
import { fitting, noteRights, REACH_OPTIONS, reachOf } from './rights.ts'

const USAGE =
  'token make --label NAME --scopes text,export [--days 90] [--organisation O] [--site S] [--event-sources urn:…] | list | revoke NAME'

const wanted = (args: readonly string[]) => {
  const { values } = optionsOf(args, {
    label: { type: 'string' },
    scopes: { type: 'string' },
    days: { type: 'string' },
    'event-sources': { type: 'string' },
    ...REACH_OPTIONS,
  })
  return fitting(NewToken, {
    label: values.label,
    scopes: String(values.scopes ?? '').split(','),
    reach: reachOf(values),
    eventSources: (values['event-sources'] as string | undefined)?.split(','),
    ...(values.days === undefined ? {} : { days: Number(values.days) }),
  })
}

export const token = async ([what, ...args]: readonly string[], terminal: Terminal) => {
  const now = new Date()
  if (what === 'list') {
    return withStore(async (store) => {
      for (const one of await store.tokens()) printLine(terminal, one)
      return 0
    })
  }
  if (what === 'make') {
    const made = wanted(args)
    return withStore(async (store) => {
      const { label, scopes, reach } = made
      await noteRights(store, `token ${label}: ${scopes.join(' ')}${inWords(reach)}`)
      const token = makeToken()
      printLine(terminal, { token, ...(await admitToken(store, token, { ...made, now })) })
      return 0
    })
  }
  const [name] = args
  if (what !== 'revoke' || !name) throw new Misuse(USAGE)
  return withStore(async (store) => {
    await noteRights(store, `revoke token ${name}`)
    const revoked = await store.revokeToken(name, now.toISOString())
    printLine(terminal, { revoked })
    return revoked ? 0 : 1
  })
}
