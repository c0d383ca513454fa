/** The columns as the query builder knows them; the migrations have the last word. */
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
  receipt: string | null
  received_at: string
  updated_at: string
  quarantine: string | null
  likeness: string | null
  repeated: number
  set_by: string
}

export type Tables = {
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
  site: { site: string; organisation: string; settings: string }
  token: {
    digest: string
    label: string
    scopes: string
    reach: string | null
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
  question: {
    id: string
    signal_number: number
    site: string
    organisation: string
    team: string | null
    state: string
    claimed_by: string | null
    claimed_name: string | null
    due: string | null
    received_at: string
    changed_at: string
    version: number
    issue: string | null
  }
  question_event: {
    id: string
    number: number
    at: string
    actor: string
    action: string
    detail: string
  }
  answer: {
    answer: string
    id: string
    at: string
    text: string
    language: string
    on_behalf_of: string
    helps: number | null
    message: string | null
  }
  proposal: {
    id: string
    proposal: string
    at: string
    by: string
    text: string
    on_behalf_of: string
    public_question: string | null
    message: string | null
  }
  issue: {
    issue: string
    title: string
    state: string
    spokesperson: string
    spokesperson_name: string
    organisation: string
    created_at: string
    changed_at: string
    version: number
  }
  issue_event: {
    issue: string
    number: number
    at: string
    actor: string
    action: string
    detail: string
  }
  core_message: {
    core_message: string
    title: string
    organisation: string
    created_at: string
    retired_at: string | null
  }
  core_message_text: {
    core_message: string
    place: string
    version: number
    core_version: number
    text: string
    by: string
    at: string
  }
  public_answer: {
    answer: string
    id: string | null
    site: string
    url: string
    question: string
    text: string
    language: string
    on_behalf_of: string
    at: string
  }
  delivery: {
    delivery: string
    sink: string
    target: string
    about: string
    body: string
    progress: string | null
    attempts: number
    next_at: string
    error: string | null
    parked: number
    created_at: string
  }
  erased: { id: string; site: string | null; reason: string; erased_at: string }
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
