/** Who may answer questions, and so may speak about an issue. */
import type { Place } from '../../shared/rights.ts'
import type { Store } from '../../store/store.ts'
import { mayDo, nameOfToken, whoIs } from '../who.ts'

export type Colleague = { id: string; name: string; organisations: string[] }

const organisationsOf = (reach: readonly Place[] = []) =>
  reach.flatMap((place) => ('organisation' in place ? [place.organisation] : []))

export const colleagues = async (store: Store, now: Date): Promise<Colleague[]> => {
  const [people, tokens] = await Promise.all([store.people(), store.tokens()])
  const at = now.toISOString()
  const staff = people.map((person) => ({ ...whoIs(person), name: person.name }))
  const machines = tokens
    .filter(({ expiresAt, revokedAt }) => !revokedAt && (expiresAt === null || expiresAt > at))
    .map(({ name, label, ...token }) => ({ ...token, id: nameOfToken(name), name: label }))
  return [...staff, ...machines]
    .filter((one) => mayDo(one, 'answer'))
    .map(({ id, name, reach }) => ({ id, name, organisations: organisationsOf(reach) }))
}
