/** The tables of what is seen, and of waves that were told. */
export type HeardTables = {
  daily_view: {
    site: string
    page_number: number
    day: string
    language: string
    estimated: number
    views: number
  }
  alert: {
    alert: string
    site: string
    page: string
    day: string
    what: string
    found: number
    expected: number
    chance: number
    repeated: number
    marks: string
    created_at: string
  }
}
