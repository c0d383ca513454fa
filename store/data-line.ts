/** How a line of the data map is written: why, how long, who sees it. */

/** How long: `words` two years, `contact` 90 days, `counts` and `site` as long as the site, `log` seven years. */
export type Keep =
  | 'words'
  | 'contact'
  | 'counts'
  | 'site'
  | 'token'
  | 'staff'
  | 'saved'
  | 'issue'
  | 'message'
  | 'log'
/** The scope that shows it; `nobody` sees it as such. */
export type Seen = 'aggregate' | 'text' | 'contact' | 'admin' | 'nobody'
export type Line = readonly [why: string, keep: Keep, seen: Seen]

export const text = (why: string): Line => [why, 'words', 'text']
export const inner = (why: string, keep: Keep = 'words'): Line => [why, keep, 'nobody']
export const count = (why: string): Line => [why, 'counts', 'aggregate']
export const admin = (why: string, keep: Keep): Line => [why, keep, 'admin']
