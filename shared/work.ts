/**
 * Proof of work: who sends more than their share from one address may go on by having their device compute
 * for a moment. Nothing to see, hear, read or solve by a person, so it stops nobody with an aid.
 */

/** The header in which solved work comes along: base64 of JSON `{challenge, solution}`. */
export const WORK_HEADER = 'Helder-Work'
/** Derivations on average: two to the number of bits of the prefix. With the cost below some 0.3 s of work. */
export const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 1_000, keyPrefix: '00' } as const
/** Seconds in which the work must be done; a slow phone needs a few. */
export const WORK_SECONDS = 300
/** Characters of the header at most; a real one has some 700. */
export const WORK_CHARS_MAX = 2_000
