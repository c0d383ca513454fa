/** Which theme of a new run is one that was there before: the one with which it shares most of its signals. */

/** Shared by both, of all that either has. Below half there may be two such. */
const SAME_FROM = 0.5

type Members = ReadonlyMap<string, ReadonlySet<string>>

/** Only signals that both runs looked at count. Each is matched once, the surest pair first. */
export const sameThemes = (before: Members, after: Members): Map<string, string> => {
  const seenBefore = new Set([...before.values()].flatMap((ids) => [...ids]))
  const themeBefore = new Map<string, string>()
  for (const [theme, ids] of before) for (const id of ids) themeBefore.set(id, theme)
  const pairs: { one: string; other: string; likeness: number }[] = []
  for (const [other, ids] of after) {
    const shared = new Map<string, number>()
    let known = 0
    for (const id of ids) {
      if (seenBefore.has(id)) known++
      const one = themeBefore.get(id)
      if (one !== undefined) shared.set(one, (shared.get(one) ?? 0) + 1)
    }
    for (const [one, both] of shared) {
      const likeness = both / (known + (before.get(one)?.size ?? 0) - both)
      if (likeness >= SAME_FROM) pairs.push({ one, other, likeness })
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || (a.one < b.one ? -1 : 1))
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  for (const { one, other } of pairs) {
    if (taken.has(one) || matched.has(other)) continue
    matched.set(other, one)
    taken.add(one)
  }
  return matched
}
