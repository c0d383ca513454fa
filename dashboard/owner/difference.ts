/** How a difference between two shares is said: in points of a hundred, with its interval. */
import { fill } from '../fill.ts'
import type { OwnerTexts } from '../texts/owner-texts.ts'

export type Difference = { difference: number; low: number; high: number }

/** With its sign, as a typographer writes it. */
const signed = (share: number, locale: string) =>
  new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
    .format(Math.round(share * 100))
    .replace('-', '−')

export const differenceWords = (of: Difference, locale: string, { list }: OwnerTexts) => ({
  difference: fill(list.points, { points: signed(of.difference, locale) }),
  between: fill(list.between, { low: signed(of.low, locale), high: signed(of.high, locale) }),
})

/** What may be said: that it moved up or down, or that chance alone may have done it. */
export const directionOf = ({ low, high }: Difference) =>
  low > 0 ? 'better' : high < 0 ? 'worse' : 'unsure'
