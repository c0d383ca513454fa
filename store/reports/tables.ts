/** The columns of reports and decisions as the query builder knows them; the migrations have the last word. */
export type ReportTables = {
  report: {
    report: string
    period: string
    organisation: string
    version: number
    state: string
    revision: number
    summary: string | null
    content: string | null
    changed_at: string
    changed_by: string
    reviewed_by: string | null
    published_at: string | null
    published_by: string | null
  }
  report_text: {
    report: string
    theme: string
    texts: string
    changed_at: string
    changed_by: string
  }
  report_quote: {
    report: string
    theme: string
    signal: string
    text: string
    signed_at: string
    signed_by: string
  }
  decision: {
    decision: string
    period: string
    organisation: string
    what: string
    owner: string
    due: string
    state: string
    reason: string | null
    version: number
    changed_at: string
    changed_by: string
  }
}
