/** Does the work that a busy edge asks for, out of sight; loaded only then. */
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/** The header for the next try; undefined when no work is asked for or there is no way to do it. */
export const solveWork = async (answer: Response): Promise<string | undefined> => {
  // Browsers have no cryptography on a page without encryption: then waiting is the only way.
  if (!globalThis.crypto?.subtle) return undefined
  const { challenge }: { challenge?: Challenge } = await answer.json()
  const solution = challenge && (await solveChallenge({ challenge, deriveKey }))
  return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined
}
