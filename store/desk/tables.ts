/** The columns of questions as work, and of what is said about them with one mouth. */
export type DeskTables = {
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
    /** 1 while an answer waits to be put in the post. */
    to_post: number
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
    appointment: string | null
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
    appointment: string | null
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
}
