/** A notice with its labels in its own language, so that a page needs no texts to show it. */
import { fill } from '../shared/html.ts'
import type { DrawnNotice } from '../shared/outcomes.ts'
import type { ShownNotice } from '../shared/outgoing.ts'
import { directionOf } from '../shared/texts/direction.ts'
import { isSpoken } from '../shared/texts/index.ts'
import { longDate } from '../shared/texts/long-date.ts'
import { NOTICE } from '../shared/texts/notice.ts'

export const drawnNotice = (notice: ShownNotice): DrawnNotice => {
  const spoken = isSpoken(notice.language) ? notice.language : 'nl'
  const texts = NOTICE[spoken]
  const language = spoken === 'nl-simple' ? 'nl' : spoken
  const dated = (text: string, day: string) => fill(text, { date: longDate(day, language) })
  const { known, unknown, confidential, moreOn, changedOn } = notice
  return {
    ...{ language, direction: directionOf(spoken), title: texts.title },
    parts: [
      [texts.known, known],
      ...(unknown === undefined ? [] : [[texts.unknown, unknown] as const]),
      ...(confidential === undefined ? [] : [[texts.confidential, confidential] as const]),
    ],
    end: `${dated(texts.more, moreOn)} ${dated(texts.changed, changedOn)}`,
  }
}
