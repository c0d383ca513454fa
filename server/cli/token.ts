/** `helder token make|list|revoke`: who may use the interface. */
import { NewToken } from '../routes/tokens.ts'
import { admitToken, makeToken } from '../tokens.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, printLine, withStore } from './operator.ts'

const USAGE = 'token make --label NAME --scopes text,export [--days 90] | list | revoke NAME'
const ACTOR = 'command line'

const wanted = (args: readonly string[]) => {
  const { values } = optionsOf(args, {
    label: { type: 'string' },
    scopes: { type: 'string' },
    days: { type: 'string' },
  })
  const { success, data, error } = NewToken.safeParse({
    label: values.label,
    scopes: String(values.scopes ?? '').split(','),
    ...(values.days === undefined ? {} : { days: Number(values.days) }),
  })
  if (success) return data
  throw new Misuse(
    error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  )
}

export const token = async ([what, ...args]: readonly string[], terminal: Terminal) => {
  const at = new Date()
  if (what === 'list') {
    return withStore(async (store) => {
      for (const one of await store.tokens()) printLine(terminal, one)
      return 0
    })
  }
  if (what === 'make') {
    const { label, scopes, days } = wanted(args)
    return withStore(async (store) => {
      const object = `token ${label}: ${scopes.join(' ')}`
      await store.audit({ at: at.toISOString(), actor: ACTOR, action: 'rights', object })
      const made = makeToken()
      const kept = await admitToken(store, made, { label, scopes, days, now: at })
      printLine(terminal, { token: made, ...kept })
      return 0
    })
  }
  const [name] = args
  if (what !== 'revoke' || !name) throw new Misuse(USAGE)
  return withStore(async (store) => {
    const object = `revoke token ${name}`
    await store.audit({ at: at.toISOString(), actor: ACTOR, action: 'rights', object })
    const revoked = await store.revokeToken(name, at.toISOString())
    printLine(terminal, { revoked })
    return revoked ? 0 : 1
  })
}
