/** Who speaks to subscribers of webhooks: all of it, or no webhooks. */
import * as z from 'zod'
import { Publisher } from '../sinks/webhook/index.ts'

export const webhookEnvironment = {
  /** The Organisatie-identificatienummer of who publishes: 20 digits. */
  HELDER_WEBHOOK_OIN: Publisher.shape.oin.optional(),
  /** A domain of theirs, back to front: `nl.voorbeeld.helder`. */
  HELDER_WEBHOOK_DOMAIN: Publisher.shape.domain.optional(),
  HELDER_WEBHOOK_SYSTEM: Publisher.shape.system.default('helder'),
  /** `1`: receivers may be on this machine or its network, over http. */
  HELDER_WEBHOOK_LOCAL: z.enum(['0', '1']).default('0'),
}

const NEEDED = ['HELDER_WEBHOOK_OIN', 'HELDER_WEBHOOK_DOMAIN'] as const

/** What is missing when some of it is set. */
export const missingForWebhooks = (given: Record<string, string | undefined>) =>
  Object.keys(webhookEnvironment).some((name) => given[name])
    ? NEEDED.filter((name) => !given[name])
    : []

type Given = z.infer<z.ZodObject<typeof webhookEnvironment>>

export type WebhookSettings = { publisher: Publisher; allowLocal: boolean }

export const webhookSettings = (env: Given): WebhookSettings | undefined => {
  const { HELDER_WEBHOOK_OIN: oin, HELDER_WEBHOOK_DOMAIN: domain } = env
  if (!oin || !domain) return undefined
  return {
    publisher: { oin, domain, system: env.HELDER_WEBHOOK_SYSTEM },
    allowLocal: env.HELDER_WEBHOOK_LOCAL === '1',
  }
}
