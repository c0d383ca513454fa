/** What the form asks of the edge when it opens: the site's choices, and its own wording if it has any. */
import type { Overrides } from '../shared/texts/override.ts'
import type { ChannelKind } from '../shared/words.ts'

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
}

/** Undefined when the edge cannot be reached or does not know the site: the words still have a form. */
export const loadSettings = (base: string, site: string): Promise<WidgetSettings | undefined> =>
  fetch(`${base}/v1/sites/${site}/widget`, { credentials: 'omit' }).then(
    (answer) => (answer.ok ? answer.json() : undefined),
    () => undefined,
  )
