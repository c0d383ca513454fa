/** News as RSS 2.0, Atom or JSON Feed: what was written about government, item by item. */
import { parseFeed } from 'feedsmith'
import { cutAddress } from '../../../shared/text.ts'
import type { Candidate, Found, Refused } from '../candidate.ts'
import { htmlText } from '../html-text.ts'

/** Bytes of one feed: hundreds of items with their whole text. */
export const FEED_BYTES_MAX = 16_777_216

/** Not RSS, Atom or JSON Feed. */
export class FeedUnreadable extends Error {
  override readonly name = 'FeedUnreadable'
}

type Item = {
  key: string | undefined
  title: string | undefined
  /** HTML or text, the shorter one that is there first. */
  bodies: readonly (string | undefined)[]
  link: string | undefined
  date: string | undefined
}
type Feed = { key: string | undefined; language: string | undefined; items: readonly Item[] }

const textIn = (value: { value?: string } | string | undefined) =>
  typeof value === 'string' ? value : value?.value

/** The three forms as one. Authors are left where they are. */
const asItems = (text: string): Feed => {
  const { format, feed } = parseFeed(text)
  switch (format) {
    case 'rss':
      return {
        key: feed.link ?? textIn(feed.title),
        language: feed.language,
        items: (feed.items ?? []).map((item) => ({
          key: item.guid?.value,
          title: textIn(item.title),
          bodies: [textIn(item.description), item.content?.encoded],
          link: item.link,
          date: item.pubDate,
        })),
      }
    case 'atom':
      return {
        key: feed.id,
        language: undefined,
        items: (feed.entries ?? []).map((entry) => ({
          key: entry.id,
          title: textIn(entry.title),
          bodies: [textIn(entry.summary), textIn(entry.content)],
          link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          date: entry.published ?? entry.updated,
        })),
      }
    case 'json':
      return {
        key: feed.home_page_url ?? feed.feed_url ?? feed.title,
        language: feed.language,
        items: (feed.items ?? []).map((item) => ({
          key: item.id,
          title: item.title,
          bodies: [item.summary, item.content_text, item.content_html],
          link: item.url,
          date: item.date_published ?? item.date_modified,
        })),
      }
    default:
      throw new FeedUnreadable('not RSS 2.0, Atom or JSON Feed')
  }
}

/** Text as it was sent: by its mark, by what the server or the first line says, else UTF-8. */
export const feedText = (bytes: Buffer, contentType = ''): string => {
  const [, said] = /charset="?([\w-]+)/i.exec(contentType) ?? []
  const [, written] =
    /^<\?xml[^>]*encoding=["']([\w-]+)/i.exec(bytes.toString('latin1', 0, 200)) ?? []
  try {
    return new TextDecoder(said ?? written ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

const momentOf = (date: string | undefined) => {
  const at = Date.parse(date ?? '')
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

const candidateIn = (
  { key, title, bodies, link, date }: Item,
  feed: Feed,
): { candidate: Candidate } | { refused: Refused } => {
  const head = htmlText(title ?? '')
  const body = bodies.map((html) => htmlText(html ?? '')).find(Boolean) ?? ''
  // Where it can be read, without what follows whoever reads it.
  const where = link ? cutAddress(link) : ''
  if (head === '' && body === '') return { refused: 'empty' }
  return {
    candidate: {
      key: `${feed.key ?? ''}\n${key ?? (where || `${head} ${date}`)}`,
      text: [head, body, where].filter(Boolean).join('\n\n'),
      date: momentOf(date),
      language: /^[a-z]{2}(-[a-z]{2})?$/i.test(feed.language ?? '') ? feed.language : undefined,
    },
  }
}

/** Throws `FeedUnreadable` for what is no feed; of a feed no item stops the others. */
export function* foundInFeed(text: string): Generator<Found> {
  let feed: Feed
  try {
    feed = asItems(text)
  } catch {
    // What the reader says of it may repeat it.
    throw new FeedUnreadable('not RSS 2.0, Atom or JSON Feed')
  }
  for (const [i, item] of feed.items.entries()) {
    const number = i + 1
    try {
      yield { number, ...candidateIn(item, feed) }
    } catch {
      yield { number, refused: 'unreadable' }
    }
  }
}
