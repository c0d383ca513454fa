/** What `token` and `person` share: places, refusals that name the option, and a line in the audit log. */
import type * as z from 'zod'
import type { Place } from '../../shared/rights.ts'
import type { Store } from '../../store/store.ts'
import { memberErrors } from '../../worker/read-json.ts'
import { Misuse } from './operator.ts'

/** `--organisation` and `--site`, as often as needed. */
export const REACH_OPTIONS = {
  organisation: { type: 'string', multiple: true },
  site: { type: 'string', multiple: true },
} as const

/** The places that these options name; undefined is everywhere. */
export const reachOf = (values: Record<string, unknown>): Place[] | undefined => {
  const named = (option: string) => (values[option] as string[] | undefined) ?? []
  const reach = [
    ...named('organisation').map((organisation) => ({ organisation })),
    ...named('site').map((site) => ({ site })),
  ]
  return reach.length > 0 ? reach : undefined
}

/** What was asked for, as a schema has it; throws `Misuse` that names what is wrong. */
export const fitting = <S extends z.ZodType>(schema: S, wanted: unknown): z.output<S> => {
  const { success, data, error } = schema.safeParse(wanted)
  if (success) return data
  throw new Misuse(
    memberErrors(error)
      .map(({ member, error }) => `${member}: ${error}`)
      .join('\n'),
  )
}

/** Written down before it is done. */
export const noteRights = (store: Store, object: string) =>
  store.audit({
    at: new Date().toISOString(),
    actor: 'command line',
    action: 'rights',
    object,
  })
