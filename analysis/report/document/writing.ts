/** How numbers, days and the words of our lists are written in a language. */

import { fill } from '../../../shared/html.ts'
import { CARIBBEAN, PROVINCES } from '../../../shared/regions.ts'
import type { CutBy } from '../../../shared/report.ts'
import { lifeEventName } from '../../../shared/texts/life-events.ts'
import { longDate } from '../../../shared/texts/long-date.ts'
import { type ReportLanguage, type ReportTexts, reportTexts } from '../../../shared/texts/report.ts'
import type { Share } from '../../interval.ts'

const REGIONS: Record<string, string> = { ...PROVINCES, ...CARIBBEAN }

const own = (list: Record<string, string>, word: string) =>
  Object.hasOwn(list, word) ? list[word] : undefined

const periodName = (texts: ReportTexts, period: string) =>
  fill(texts.half[period.slice(5) as 'H1' | 'H2'], { year: period.slice(0, 4) })

export const writing = (language: ReportLanguage) => {
  const texts = reportTexts(language)
  const whole = new Intl.NumberFormat(language)
  const part = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const tongues = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  const tongue = (code: string) => {
    // What is no tag of a language is shown as it was sent.
    try {
      return tongues.of(code) ?? code
    } catch {
      return code
    }
  }
  return {
    language,
    texts,
    number: (count: number) => whole.format(count),
    percent: (share: number) => part.format(share),
    /** A share is never shown without its margin; nothing when nobody answered. */
    share: ({ share, low, high }: Share) =>
      share === null ? '–' : `${part.format(share)} (${part.format(low)}–${part.format(high)})`,
    day: (day: string) => longDate(day.slice(0, 10), language),
    month: (name: string) => month.format(new Date(`${name}-01`)),
    period: (period: string) => periodName(texts, period),
    kind: (kind: string) => own(texts.seriousKinds, kind) ?? kind,
    /** A value of a cut as people call it; a page or an organisation as it is. */
    value: (by: CutBy | 'page', value: string) => {
      if (value === '') return texts.notSaid[by]
      if (by === 'source') return own(texts.sources, value) ?? value
      if (by === 'channel') return own(texts.channels, value) ?? value
      if (by === 'region') return own(REGIONS, value) ?? value
      if (by === 'lifeEvent') return lifeEventName(value, language)
      return by === 'language' ? tongue(value) : value
    },
  }
}
export type Writing = ReturnType<typeof writing>
