/** Whether somebody may let everybody read these words. */
import { refuse } from '../../shared/problem.ts'
import type { Place } from '../../shared/rights.ts'
import type { Store } from '../../store/store.ts'

/**
 * Refuses words that are not there word for word, in a signal that they may read and that was not said in confidence
 * or set apart.
 */
export const signable = async (
  store: Pick<Store, 'signals'>,
  { signal, text }: { signal: string; text: string },
  within: readonly Place[] | undefined,
) => {
  const [row] = await store.signals({ id: signal, within }, { limit: 1 })
  const said = [row?.message, row?.question?.text, row?.offer]
  if (said.some((words) => words?.includes(text))) return
  const errors = [{ member: 'quote.text', error: 'not word for word in that signal' }]
  refuse({ code: 'body_invalid', errors })
}

/** Quotes whose signal was not set apart since they were signed off. */
export const stillQuoted = async <Q extends { signal: string }>(
  store: Pick<Store, 'signals'>,
  quotes: readonly Q[],
): Promise<Q[]> => {
  const found = await Promise.all(
    quotes.map(({ signal }) => store.signals({ id: signal }, { limit: 1 })),
  )
  return quotes.filter((_, at) => (found[at] ?? []).length > 0)
}
