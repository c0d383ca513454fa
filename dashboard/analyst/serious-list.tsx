/** What somebody should read today. Strangers wrote it: it is text, and nothing else. */
import { useState } from 'preact/hooks'
import { heard, type Serious } from '../api.ts'
import { fill } from '../fill.ts'
import { moment, number, shortPage } from '../format.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { LongList } from '../parts/long-list.tsx'
import { useLoad } from '../use-load.ts'
import type { HeardProps } from './heard-room.tsx'
import { wordsOf } from './words.ts'

/** Signals that are looked through before anybody asks for more. */
const FIRST = 500

type Said = Serious['rows'][number]['texts'][number]

/** A text in turns: words, then a phrase by which it was found. Phrases may overlap. */
const inTurns = ({ text, cues }: Said) => {
  const parts: { at: number; words: string; found: boolean }[] = []
  let at = 0
  for (const { start, end } of [...cues].sort((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ at, words: text.slice(at, start), found: false })
    const from = Math.max(at, start)
    if (end > from) parts.push({ at: from, words: text.slice(from, end), found: true })
    at = Math.max(at, end)
  }
  return [...parts, { at, words: text.slice(at), found: false }]
}

export const SeriousList = ({ texts, asked, onSignedOut }: HeardProps) => {
  const words = wordsOf(texts).heard.serious
  const [older, setOlder] = useState<Serious[]>([])
  const first = useLoad(
    JSON.stringify(asked),
    () => heard.serious({ ...asked, limit: 20, read: FIRST }),
    onSignedOut,
  )
  const pages = [...(first.data ? [first.data] : []), ...older]
  const rows = pages.flatMap((page) => page.rows)
  const next = pages.at(-1)?.next
  const read = pages.reduce((sum, page) => sum + page.read, 0)
  const more = async () => {
    if (!next) return undefined
    const page = await heard.serious({ ...asked, limit: 20, after: next }).catch(() => undefined)
    if (page) setOlder([...older, page])
    return page
  }
  return (
    <>
      <LoadStatus texts={texts} loaded={first} />
      {first.data && rows.length === 0 && <p class="card nothing">{words.none}</p>}
      <LongList
        texts={texts}
        label={words.older}
        rows={rows}
        more={{ ended: !next, loadMore: more }}
      >
        {({ id, texts: said, language, page, receivedAt }) => (
          <li key={id} class="card message">
            {said.map((one) => (
              <p key={one.member} class="words" dir="auto" lang={language}>
                {inTurns(one).map((part) =>
                  part.found ? <mark key={part.at}>{part.words}</mark> : part.words,
                )}
              </p>
            ))}
            <footer>
              {[...new Set(said.flatMap(({ cues }) => cues.map(({ kind }) => kind)))].map(
                (kind) => (
                  <span key={kind} class="chip">
                    {words.kind[kind]}
                  </span>
                ),
              )}
              <span class="where">
                {shortPage(page)} ·{' '}
                <time dateTime={receivedAt}>{moment(receivedAt, texts.locale)}</time>
              </span>
            </footer>
          </li>
        )}
      </LongList>
      {first.data && <p class="hint">{fill(words.read, { n: number(read, texts.locale) })}</p>}
    </>
  )
}
