/** What the form asks of the edge when it opens: the site's choices and the texts, in one answer. */
import type { Texts } from '../shared/texts/texts.ts'
import type { ChannelKind } from '../shared/words.ts'

export type WidgetSettings = {
  site: string
  channels: ChannelKind[]
  languages: string[]
  replyWithinDays?: number
  sealingKey?: string
  urgent?: string
  language: string
  texts: Texts
}

/** Rejects when the edge cannot be reached or does not know the site. */
export const loadSettings = async (
  base: string,
  site: string,
  language: string,
): Promise<WidgetSettings> => {
  const query = new URLSearchParams({ language })
  const answer = await fetch(`${base}/v1/sites/${encodeURIComponent(site)}/widget?${query}`, {
    credentials: 'omit',
  })
  if (!answer.ok) throw new Error(`settings: ${answer.status}`)
  return answer.json()
}
