/** What the database already has of a batch. */
import type { PoolClient } from 'pg'
import type { PlacedEntry } from '../store.ts'
import type { Row, State } from './append.ts'

type Found = Row & { url: string; sealed: string | null; contact_at: string | null }

/** The signals of a batch that are there, by id. */
export const findSignals = async (client: PoolClient, batch: readonly PlacedEntry[]) => {
  const ids = [...new Set(batch.map(({ signal }) => signal.id))]
  const { rows } = await client.query<Found>(
    `SELECT signal.*, page.url, contact.sealed, contact.received_at AS contact_at
    FROM identity JOIN signal ON signal.signal_number = identity.signal_number
    JOIN page ON page.page_number = signal.page_number
    LEFT JOIN contact ON contact.signal_number = signal.signal_number
    WHERE identity.id = ANY($1)`,
    [ids],
  )
  const states = new Map<string, State>()
  if (rows.length === 0) return states
  const byNumber = new Map<number, State>()
  for (const { url, sealed, contact_at, ...row } of rows) {
    const state: State = {
      number: row.signal_number,
      row,
      url,
      sealed: sealed ?? undefined,
      sealedAt: contact_at ?? row.received_at,
      steps: new Map(),
      newSteps: [],
      fresh: false,
      touched: false,
    }
    states.set(row.id, state)
    byNumber.set(row.signal_number, state)
  }
  const steps = await client.query<{
    signal_number: number
    revision: number
    fingerprint: string
  }>('SELECT * FROM step WHERE signal_number = ANY($1)', [[...byNumber.keys()]])
  for (const { signal_number, revision, fingerprint } of steps.rows) {
    byNumber.get(signal_number)?.steps.set(revision, fingerprint)
  }
  return states
}

/** Which of a batch were taken back before. */
export const findErased = async (client: PoolClient, batch: readonly PlacedEntry[]) => {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM erased WHERE id = ANY($1)', [
    batch.map(({ signal }) => signal.id),
  ])
  return new Set(rows.map(({ id }) => id))
}

export const pageKey = (site: string, url: string) => `${site} ${url}`

/** The numbers of pages, made where there are none yet. */
export const findPages = async (
  client: PoolClient,
  pages: readonly [site: string, url: string][],
) => {
  const unique = [...new Map(pages.map((page) => [pageKey(...page), page])).values()]
  const wanted = [unique.map(([site]) => site), unique.map(([, url]) => url)]
  const find = () =>
    client.query<{ page_number: number; site: string; url: string }>(
      `SELECT page.page_number, page.site, page.url FROM page
      JOIN unnest($1::text[], $2::text[]) AS wanted (site, url)
      ON page.site = wanted.site AND page.url = wanted.url`,
      wanted,
    )
  let { rows } = await find()
  if (rows.length < unique.length) {
    await client.query(
      `INSERT INTO page (site, url) SELECT * FROM unnest($1::text[], $2::text[])
      ON CONFLICT DO NOTHING`,
      wanted,
    )
    rows = (await find()).rows
  }
  return new Map(rows.map(({ page_number, site, url }) => [pageKey(site, url), page_number]))
}
