/** What is looked at on a page that carries the widget, and what can be wrong with it. Free of zod. */

export const CHECKS = ['page', 'snippet', 'script', 'policy', 'site', 'host'] as const
export type Check = (typeof CHECKS)[number]

/** Each has its remedy, in words, in the dashboard. */
export const CAUSES = [
  'page-unreachable',
  'page-status',
  'page-no-html',
  'snippet-missing',
  'snippet-module',
  'snippet-type',
  'snippet-no-site',
  'snippet-other-site',
  'snippet-twice',
  'script-insecure',
  'script-unreachable',
  'script-no-script',
  'script-other-version',
  'script-no-address',
  'policy-lacks',
  'site-unknown',
  'host-not-listed',
] as const
export type Cause = (typeof CAUSES)[number]

/** A directive of a content security policy, and the source that must be added to it. */
export type Lack = { directive: string; needs: string }

export type Finding = {
  check: Check
  ok: boolean
  /** For who reads it on the command line. */
  why: string
  /** When it is not right. */
  cause?: Cause
  /** What the policy lacks. */
  lacks?: Lack[]
}
