/** Signals for tests: a plain one, and whatever a test changes about it. */
import { randomUUID } from 'node:crypto'
import type { Entry, SignalInput } from '../../shared/signal.ts'
import { Signal } from '../../shared/signal.ts'
import type { Site } from '../../shared/site.ts'

export const aSignal = (change: Partial<SignalInput> = {}): SignalInput => ({
  id: randomUUID(),
  site: 'demo',
  page: { url: 'https://www.voorbeeld.nl/toeslag', title: 'Toeslag', language: 'nl' },
  clarity: 'no',
  ...change,
})

export const anEntry = (change: Partial<SignalInput> = {}, entry: Partial<Entry> = {}): Entry => ({
  signal: Signal.parse(aSignal(change)),
  receivedAt: '2026-03-02T09:00:00.000Z',
  quarantine: [],
  ...entry,
})

export const aSite = (change: Partial<Site> = {}): Site => ({
  site: 'demo',
  name: 'Dienst Toekenning',
  organisation: 'Dienst Toekenning',
  hosts: ['www.voorbeeld.nl', '*.deel.voorbeeld.nl'],
  ownHost: false,
  languages: ['nl', 'en'],
  channels: ['email', 'phone', 'letter', 'page'],
  replyWithinDays: 5,
  closed: false,
  ...change,
})
