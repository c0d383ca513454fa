/** What an answer of the register means for the next try. */
import { NeverTaken } from '../../../shared/delivery.ts'

/**
 * Refused because of what we sent: the same again gets the same answer. Other refusals may end without a change in
 * the question: a token that was replaced (401, 403), an address that was set wrongly (404, 405), haste (408, 425, 429).
 */
const NEVER = new Set([400, 409, 413, 414, 415, 422])

/** Names of members that we sent ourselves, at any depth. */
const namesIn = (sent: unknown): string[] =>
  typeof sent === 'object' && sent !== null
    ? Object.entries(sent).flatMap(([name, value]) => [name, ...namesIn(value)])
    : []

/**
 * The members that the register refused (`invalidParams`). A register may repeat what it was sent in anything that it
 * says, so only names pass that we know to be names; of its reasons nothing passes.
 */
const refusedMembers = (answer: string, sent: unknown): string[] => {
  const known = new Set(namesIn(sent))
  try {
    const { invalidParams } = JSON.parse(answer) as { invalidParams: { name: string }[] }
    const names = invalidParams.map(({ name }) => name)
    return [...new Set(names)].filter((name) => name.split('.').every((part) => known.has(part)))
  } catch {
    return []
  }
}

/** The error for an answer that is no yes. */
export const refusal = (call: string, status: number, answer: string, sent: unknown): Error => {
  if (!NEVER.has(status)) return new Error(`the register answered ${status} to ${call}`)
  const members = refusedMembers(answer, sent)
  const which = members.length > 0 ? `: ${members.join(', ')}` : ''
  return new NeverTaken(`the register refused ${call} (${status})${which}`)
}
