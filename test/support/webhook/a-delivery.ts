/** An event on its way to a subscriber, and a world to deliver it in. */

import { type WebhookDeps, webhook } from '../../../server/sinks/webhook/index.ts'
import type { Delivery } from '../../../shared/delivery.ts'

export const SIGNAL = '0198c0de-0000-7000-8000-000000000001'
export const DELIVERY = '0198c0de-0000-7000-8000-0000000000d1'
export const NOW = new Date('2026-03-02T09:30:00.000Z')
export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
export const NEXT_SECRET = `whsec_${Buffer.alloc(24, 9).toString('base64')}`
export const NAME = 'ontvanger.voorbeeld.nl'
export const PUBLISHER = {
  oin: '00000001003214345000',
  system: 'helder',
  domain: 'nl.voorbeeld.helder',
}

export const anEvent = (more: object = {}) => ({
  type: 'question-opened' as const,
  data: {
    signal: SIGNAL,
    site: 'voorbeeld',
    organisation: 'Gemeente Voorbeeld',
    state: 'new' as const,
    channel: 'email' as const,
    due: '2026-03-09',
    ...more,
  },
})

export const aDelivery = (more: Partial<Delivery> = {}): Delivery => ({
  delivery: DELIVERY,
  sink: 'webhook',
  target: 'zaken',
  about: SIGNAL,
  body: JSON.stringify(anEvent()),
  progress: null,
  attempts: 0,
  nextAt: NOW.toISOString(),
  error: null,
  parked: false,
  createdAt: '2026-03-02T09:29:58.000Z',
  ...more,
})

/** To a receiver on loopback under a name, with time that stands still, unless told otherwise. */
export const aWebhook = (url: string, more: Partial<WebhookDeps> = {}) =>
  webhook({
    publisher: PUBLISHER,
    subscription: async () => ({ url, secrets: [SECRET] }),
    lookup: async () => ['127.0.0.1'],
    allowLocal: true,
    now: () => NOW,
    timeout: () => new AbortController().signal,
    ...more,
  })

/** What became of it: `taken`, or the error. */
export const outcome = async (work: Promise<void>): Promise<'taken' | Error> => {
  try {
    await work
    return 'taken'
  } catch (error) {
    return error as Error
  }
}
export const unsaved = async () => {}
