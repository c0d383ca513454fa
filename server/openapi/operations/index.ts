import { CARE } from './care.ts'
import { DESK } from './desk.ts'
import { EDGES } from './edges.ts'
import { HEARD } from './heard.ts'
import { ISSUES } from './issues.ts'
import type { Operation } from './operation.ts'
import { OUTGOING } from './outgoing.ts'
import { PAGES } from './pages.ts'
import { PUBLIC } from './public.ts'
import { REPORTS } from './reports.ts'
import { SIGNALS } from './signals.ts'
import { THEMES } from './themes.ts'

/** Every operation under /v1; a test holds them beside the routes. */
export const OPERATIONS: readonly Operation[] = [
  ...PUBLIC,
  ...SIGNALS,
  ...HEARD,
  ...PAGES,
  ...THEMES,
  ...REPORTS,
  ...DESK,
  ...ISSUES,
  ...OUTGOING,
  ...CARE,
  ...EDGES,
]
