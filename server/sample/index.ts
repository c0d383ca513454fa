// TEMPORARY placeholder so that others can compile; replace this whole file.
import type { Entry } from '../../shared/signal.ts'
import type { Site } from '../../shared/site.ts'
export const SAMPLE_SITES: Site[] = [
  {
    site: 'demo',
    name: 'Dienst Toekenning',
    organisation: 'Dienst Toekenning',
    hosts: [],
    ownHost: true,
    languages: ['nl', 'en'],
    channels: ['email', 'phone', 'letter', 'page'],
    replyWithinDays: 5,
    closed: false,
  },
]
export function* sampleEntries(_: {
  seed: number
  until: Date
  days?: number
  perDay?: number
  origin?: string
}): Generator<Entry> {}
