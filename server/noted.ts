/** Writes down who saw or changed what, before they get it. */
import type { Context } from 'hono'
import type { Place } from '../shared/rights.ts'
import type { AuditEvent } from '../store/store.ts'
import type { SignedIn, SignInDeps } from './sign-in.ts'

/**
 * The address that was asked for, with its filters. Words that were searched for may be what somebody said,
 * and would outlive its erasure here: only that there was a search is kept.
 */
export const addressAsked = (c: Context) => {
  const { pathname, searchParams } = new URL(c.req.url)
  if (searchParams.has('q')) searchParams.set('q', '…')
  const query = searchParams.size > 0 ? `?${decodeURIComponent(searchParams.toString())}` : ''
  return `${c.req.method} ${pathname}${query}`
}

/** Where a right holds, as it stands in the audit log. */
export const inWords = (reach: readonly Place[] | undefined) =>
  reach
    ? ` in ${reach.map((place) => ('organisation' in place ? place.organisation : (place.page ?? place.site))).join(', ')}`
    : ''

/** Resolves once the line is in the audit log; who cannot be written down is not answered. */
export const noted = (
  { store, now }: SignInDeps,
  c: Context<SignedIn>,
  action: AuditEvent['action'],
  object = addressAsked(c),
) => store.audit({ at: now().toISOString(), actor: c.get('who').label, action, object })
