/** `helder import feed FILE|URL`: RSS, Atom or JSON Feed. */
import { lookup } from 'node:dns/promises'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { NeverTaken } from '../../../shared/delivery.ts'
import { open } from '../../sinks/webhook/call.ts'
import { getFeed, type Validators } from '../../sources/feed/get.ts'
import { FEED_BYTES_MAX, feedText, foundInFeed } from '../../sources/feed/read.ts'
import { remembered } from '../../sources/remembered.ts'
import type { Terminal } from '../main.ts'
import { Misuse, optionsOf, placeOf } from '../operator.ts'
import { BELONGING_OPTIONS, bringIn } from './bring-in.ts'

const USAGE =
  'import feed FILE|URL --site S [--page URL] [--source media] [--life-event E] [--language nl]'

const Kept = z.object({ etag: z.string().optional(), lastModified: z.string().optional() })

const deps = {
  lookup: async (name: string) => (await lookup(name, { all: true })).map(({ address }) => address),
  open,
  timeout: (milliseconds: number) => AbortSignal.timeout(milliseconds),
}

const read = async (where: string, known: Validators) => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(where)) {
    if (statSync(where).size > FEED_BYTES_MAX) throw new Misuse('the feed is too large')
    return { bytes: readFileSync(where), contentType: '', validators: {} }
  }
  try {
    return await getFeed(where, known, deps)
  } catch (error) {
    if (error instanceof NeverTaken) throw new Misuse(error.message)
    throw error
  }
}

export const importFeed = async (args: readonly string[], terminal: Terminal) => {
  const { values, positionals } = optionsOf(args, BELONGING_OPTIONS)
  const [where, ...more] = positionals
  if (!where || more.length > 0 || !values.site) throw new Misuse(USAGE)
  // Another site is another reading: what one has had is new to the other.
  const kept = remembered(join(placeOf().data, 'sources'), `feed ${values.site} ${where}`, Kept)
  const got = await read(where, kept.read() ?? {})
  const code = await bringIn({
    ...{ values, source: 'media' as const, what: 'items', terminal },
    found: got ? foundInFeed(feedText(got.bytes, got.contentType)) : [],
    also: () => ({ unchanged: got === undefined }),
  })
  // Only what is in the store is not asked for again.
  if (got && Object.values(got.validators).some(Boolean)) kept.keep(got.validators)
  return code
}
