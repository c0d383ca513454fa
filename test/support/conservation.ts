/** The law at the end of every fault: accepted = stored + waiting + parked, and nothing twice. */

type Books = {
  accepted: readonly string[]
  stored: readonly string[]
  waiting?: number
  parked?: number
}

/** Counts and prints; a test then asks for `lost` and `doubled` to be 0. */
export const balance = (what: string, { accepted, stored, waiting = 0, parked = 0 }: Books) => {
  const there = new Set(stored)
  const lost = accepted.filter((id) => !there.has(id)).length - waiting - parked
  const doubled = stored.length - there.size
  process.stdout.write(
    `${what}: accepted ${accepted.length} = stored ${accepted.filter((id) => there.has(id)).length} + waiting ${waiting} + parked ${parked}; lost ${lost}, doubled ${doubled}\n`,
  )
  return { lost, doubled }
}
