/** The one way in for every source: check, clean, store in batches, and say what was refused and why. */
import type { Store } from '../../store/store.ts'
import type { Found, Refused } from './candidate.ts'
import { type Checked, check, type Setting } from './check.ts'

/** Signals in one transaction. What is on its way is in memory: 200 of the longest are some megabytes. */
const BATCH = 200
/** Numbers listed for one reason: enough to look things up by, however much is refused. */
const NUMBERS_MAX = 1_000

type Numbers = { count: number; numbers: number[] }
export type Report = {
  source: string
  read: number
  stored: number
  known: number
  /** Too long: stored up to the limit. */
  shortened: Numbers
  refused: Partial<Record<Refused, Refusals>>
}

const note = (so: Numbers, number: number) => {
  so.count++
  if (so.numbers.length < NUMBERS_MAX) so.numbers.push(number)
}
type Refusals = Numbers & { members?: string[] }
const none = (): Numbers => ({ count: 0, numbers: [] })

type Taking = {
  store: Pick<Store, 'append'>
  setting: Setting
  /** How many were read so far. */
  progress?: (read: number) => void
  /** The number of the last one that is on disk, or refused for good: a next run may go on after it. */
  reached?: (number: number) => void
}

/** Resolves when all is on disk. Killed midway and started again it stores each once. */
export const take = async (
  found: AsyncIterable<Found> | Iterable<Found>,
  { store, setting, progress, reached }: Taking,
): Promise<Report> => {
  const report: Report = {
    ...{ source: setting.source, read: 0, stored: 0, known: 0 },
    shortened: none(),
    refused: {},
  }
  const refuse = (number: number, why: Refused, members: readonly string[] = []) => {
    const so: Refusals = report.refused[why] ?? none()
    report.refused[why] = so
    note(so, number)
    if (members.length > 0) so.members = [...new Set([...(so.members ?? []), ...members])]
  }
  type Waiting = Extract<Checked, { entry: unknown }> & { number: number }
  let batch: Waiting[] = []
  let last = 0
  const flush = async () => {
    const outcomes = await store.append(batch.map(({ entry }) => entry))
    for (const [i, { number, shortened }] of batch.entries()) {
      const outcome = outcomes[i] ?? 'stored'
      if (outcome === 'conflict') refuse(number, 'changed')
      else report[outcome]++
      if (shortened && outcome === 'stored') note(report.shortened, number)
    }
    batch = []
    if (last > 0) reached?.(last)
  }
  for await (const one of found) {
    report.read++
    last = one.number
    const checked = 'candidate' in one ? check(one.candidate, setting) : one
    if ('entry' in checked) batch.push({ ...checked, number: one.number })
    else refuse(one.number, checked.refused, checked.members)
    if (batch.length === BATCH) await flush()
    progress?.(report.read)
  }
  await flush()
  return report
}
