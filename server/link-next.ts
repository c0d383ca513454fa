/** Where the next page of a list is, in a header (RFC 8288). */
import type { Context } from 'hono'

/** The same request from a cursor on. Without a cursor nothing is said. */
export const linkNext = (c: Context, after: string | undefined) => {
  if (after === undefined) return
  const next = new URL(c.req.url)
  next.searchParams.set('after', after)
  // Rows are left out once, not on every page.
  next.searchParams.delete('skip')
  c.header('Link', `<${next.pathname}${next.search}>; rel="next"`)
}
