/** Hands out work that is signed for one step of one signal, and checks it when it comes back. */
import { type Challenge, createChallenge, type Solution, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import * as z from 'zod'
import { WORK, WORK_CHARS_MAX, WORK_SECONDS } from '../shared/work.ts'

/** The step that the work is for: solved once, it opens nothing else. */
type Step = { site: string; id: string; revision: number }

export type ProofOfWork = {
  challenge: (step: Step) => Promise<Challenge>
  /** Whether a header holds solved work for this very step. Never throws. */
  verify: (header: string, step: Step) => Promise<boolean>
}

const Payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(WORK.algorithm),
      cost: z.literal(WORK.cost),
      expiresAt: z.number(),
      data: z.object({ site: z.string(), id: z.string(), revision: z.number() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string(), time: z.number().optional() }),
})

const payloadOf = (header: string) => {
  if (header.length > WORK_CHARS_MAX) return undefined
  try {
    return Payload.safeParse(JSON.parse(atob(header))).data
  } catch {
    return undefined
  }
}

/** `secret` is asked for at each use: some runtimes have none before the first request. */
export const proofOfWork = (secret: () => string, now: () => Date): ProofOfWork => ({
  challenge: ({ site, id, revision }) =>
    createChallenge({
      ...WORK,
      deriveKey,
      data: { site, id, revision },
      expiresAt: Math.floor(now().getTime() / 1_000) + WORK_SECONDS,
      hmacSignatureSecret: secret(),
    }),
  verify: async (header, step) => {
    const payload = payloadOf(header)
    if (!payload) return false
    const { data, expiresAt } = payload.challenge.parameters
    const same = data.site === step.site && data.id === step.id && data.revision === step.revision
    if (!same || expiresAt < now().getTime() / 1_000) return false
    const { verified } = await verifySolution({
      challenge: payload.challenge as unknown as Challenge,
      solution: payload.solution as Solution,
      deriveKey,
      hmacSignatureSecret: secret(),
    }).catch(() => ({ verified: false }))
    return verified
  },
})
