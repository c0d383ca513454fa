/** The columns as the query builder knows them; the migrations have the last word. */
import type { DeskTables } from './desk/tables.ts'
import type { HeardTables } from './heard/tables.ts'
import type { ReportTables } from './reports/tables.ts'
import type { ThemeTables } from './themes/tables.ts'

export type SignalTable = {
  signal_number: number
  changed: number
  id: string
  revision: number
  site: string
  page_number: number
  page_title: string | null
  page_language: string | null
  clarity: 'yes' | 'partly' | 'no' | null
  reasons: string | null
  message: string | null
  quote: string | null
  question_text: string | null
  question_channel: string | null
  question_moments: string | null
  question_language: string | null
  offer: string | null
  region: string | null
  life_event: string | null
  language: string | null
  invited: number | null
  assisted: number | null
  source: string
  restricted: string | null
  receipt: string | null
  received_at: string
  updated_at: string
  quarantine: string | null
  likeness: string | null
  repeated: number
  set_by: string
}

type CoreTables = {
  signal: SignalTable
  counter: { one: number; last_number: number; last_change: number }
  page: { page_number: number; site: string; url: string }
  step: { signal_number: number; revision: number; fingerprint: string }
  alike: { likeness: string; signals: number }
  contact: { signal_number: number; sealed: string; received_at: string }
  daily_count: {
    site: string
    page_number: number
    dimension: string
    day: string
    value: string
    clarity: string
    invited: number
    repeated: number
    signals: number
  }
  daily_change: { day: string; last_before: number }
  monthly_count: {
    site: string
    page_number: number
    dimension: string
    month: string
    value: string
    clarity: string
    invited: number
    repeated: number
    signals: number
  }
  total_count: {
    dimension: string
    day: string
    value: string
    clarity: string
    invited: number
    repeated: number
    signals: number
  }
  text_count: { half: string; site: string; what: string; signals: number }
  site: { site: string; organisation: string; settings: string }
  token: {
    digest: string
    label: string
    scopes: string
    reach: string | null
    event_sources: string | null
    share: string | null
    used_on: string | null
    created_at: string
    expires_at: string | null
    revoked_at: string | null
  }
  person: {
    person: string
    name: string
    email: string
    roles: string
    reach: string | null
    issuer: string | null
    subject: string | null
    created_at: string
  }
  site_grant: {
    site_grant: string
    site: string
    page: string | null
    organisation: string
    until: string | null
  }
  saved_filter: {
    saved_filter: string
    owner: string
    title: string
    query: string
    shared: number
    created_at: string
  }
  subscription: {
    subscription: string
    label: string
    url: string
    secrets: string
    events: string | null
    reach: string | null
    created_at: string
  }
  digest: {
    digest: string
    owner: string
    email: string
    language: string
    every: string
    site: string
    page: string | null
    sent_until: string
    created_at: string
  }
  notice: {
    notice: string
    site: string
    page: string
    language: string
    known: string
    unknown: string | null
    confidential: string | null
    more_on: string
    keeper: string | null
    reminded_on: string | null
    changed_at: string
    changed_by: string
  }
  page_change: {
    page_change: string
    site: string
    page: string
    day: string
    what: string
    created_at: string
    created_by: string
  }
  erased: { id: string; site: string | null; reason: string; erased_at: string; told: number }
  audit: {
    number: number
    at: string
    actor: string
    action: string
    object: string
    previous: string
    hash: string
  }
}

export type Tables = CoreTables & DeskTables & ThemeTables & HeardTables & ReportTables
