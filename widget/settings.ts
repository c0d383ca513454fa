/** What the form asks of the edge when it opens: the site's choices, and its own wording if it has any. */
import type { PublicAnswer } from '../shared/desk.ts'
import type { DrawnNotice } from '../shared/outcomes.ts'
import type { Overrides } from '../shared/texts/override.ts'
import type { ChannelKind } from '../shared/words.ts'
import type { Draft } from './opened.ts'

export type WidgetSettings = {
  channels: ChannelKind[]
  /** The languages that people may switch to. */
  languages: string[]
  /** What each language calls itself. */
  names: Record<string, string>
  sealingKey?: string
  urgent?: string
  /** By language. */
  texts?: Record<string, Overrides>
  /** What others asked on this page, newest first, and what stands above it in each language. */
  answers?: PublicAnswer[]
  answersTitle?: Record<string, string>
  /** What is known and not known yet; never without `answers`, which may be none. */
  notices?: DrawnNotice[]
}

/** Undefined when the edge cannot be reached or does not know the site: the words still have a form. */
export const loadSettings = (
  base: string,
  { site, page }: Draft,
): Promise<WidgetSettings | undefined> =>
  fetch(`${base}/v1/sites/${site}/widget?page=${encodeURIComponent(page.url)}`, {
    credentials: 'omit',
  }).then(
    (answer) => (answer.ok ? answer.json() : undefined),
    () => undefined,
  )
