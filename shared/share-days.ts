/** Days that a link works when nobody chose its last day, and at most: somebody must think of it again once a year. */
export const SHARE_DAYS_DEFAULT = 30
export const SHARE_DAYS_MAX = 365
