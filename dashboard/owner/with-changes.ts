/** Two people may have the same site open: each saves what that one changed, and nothing else. */
import type { Site } from '../../shared/site.ts'

/** Members of an object have no order that means anything. */
const inOrder = (_: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

export const same = (one: unknown, other: unknown) =>
  JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)

/** `newest`, with the members in which `mine` differs from `before`. */
export const withChanges = (before: Site, mine: Site, newest: Site): Site => {
  const changed = <K extends keyof Site>(member: K): Partial<Site> => {
    const one = same(before[member], mine[member]) ? newest[member] : mine[member]
    return one === undefined ? {} : ({ [member]: one } as Partial<Site>)
  }
  const members = Object.keys({ ...newest, ...mine }) as (keyof Site)[]
  return members.reduce<Site>((site, member) => Object.assign(site, changed(member)), {} as Site)
}
