/** The texts of the analyst's rooms, and names of what is counted. They come with the rooms, not before. */
import { CARIBBEAN, PROVINCES } from '../../shared/regions.ts'
import { lifeEventName } from '../../shared/texts/life-events.ts'
import type { ChannelKind } from '../../shared/words.ts'
import { shortPage } from '../format.ts'
import { analystEn } from '../texts/analyst-en.ts'
import { analystNl } from '../texts/analyst-nl.ts'
import type { AnalystTexts } from '../texts/analyst-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'

export const wordsOf = ({ locale }: DashboardTexts): AnalystTexts =>
  locale.startsWith('nl') ? analystNl : analystEn

const REGIONS: Record<string, string> = { ...PROVINCES, ...CARIBBEAN }

export const regionName = (value: string) => REGIONS[value] ?? value

export const languageName = (value: string, locale: string) => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(value) ?? value
  } catch {
    return value
  }
}

/** How a value of a cut is called on screen. Whatever is not ours stays as it is. */
export const nameOf = (by: string, value: string, texts: DashboardTexts) => {
  switch (by) {
    case 'region':
      return regionName(value)
    case 'language':
      return languageName(value, texts.locale)
    case 'page':
      return shortPage(value)
    case 'channel':
      return texts.channel[value as ChannelKind] ?? value
    case 'source':
      return wordsOf(texts).source[value as keyof AnalystTexts['source']] ?? value
    case 'lifeEvent':
    case 'life-event':
      return lifeEventName(value, texts.locale)
    default:
      return value
  }
}

/** `2026-H1` as `first half of 2026`. */
export const halfName = (half: string, { halves }: AnalystTexts) =>
  (half.endsWith('H1') ? halves.first : halves.second).replace('{year}', half.slice(0, 4))

export const monthName = (month: string, locale: string, style: 'short' | 'long' = 'short') =>
  new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
