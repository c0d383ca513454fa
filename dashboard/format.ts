/** Numbers, shares and dates as the reader's language writes them, and texts in pieces. */
import type { Share } from './api.ts'

/** Below this many answers a percentage says more than we know. */
export const ENOUGH = 30

export const number = (value: number, locale: string) => new Intl.NumberFormat(locale).format(value)

export const percent = (share: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** The same of a part that is little and not nothing: that is never said to be 0%. */
export const partOf = (share: number, locale: string) =>
  share > 0 && share < 0.005 ? `<${percent(0.01, locale)}` : percent(share, locale)

/** A difference between shares in points of a hundred, with its sign as a typographer writes it. */
export const points = (share: number, locale: string) =>
  new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
    .format(Math.round(share * 100))
    .replace('-', '−')

/** On how many verdicts a share rests, in words. */
export const verdicts = (
  n: number,
  { locale, tiles }: { locale: string; tiles: { n: string; one: string } },
) => (n === 1 ? tiles.one : tiles.n.replace('{n}', number(n, locale)))

/** The share when there is enough to say one; else null. */
export const sayable = ({ n, share }: Share) => (n >= ENOUGH ? share : null)

export const moment = (iso: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))

export const day = (iso: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(iso),
  )

/** A day that may be in another year. */
export const fullDay = (iso: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

/** A piece of a day on the reader's clock, for `{date}`, `{from}` and `{until}` in a text. */
export const span = (of: { from: string; until: string }, locale: string) => {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const [from, until] = [new Date(of.from), new Date(of.until)]
  const date = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  return { date: date.format(from), from: time.format(from), until: time.format(until) }
}

/** How a page is called in little room: its path, or its host when it is the front page. */
export const shortPage = (url: string) => {
  const [, host = url, path = ''] = /^https?:\/\/([^/]+)(.*)$/.exec(url) ?? []
  return path.length > 1 ? decodePath(path) : host
}

const decodePath = (path: string) => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const PLACEHOLDER =
  /(\[(?:bsn|iban|kaartnummer|telefoonnummer|e-mailadres|postcode|adres|geboortedatum|kenteken|digid|documentnummer)\])/

/** A text in turns: words, then a placeholder of what was taken out, then words again. */
export const pieces = (text: string) => text.split(PLACEHOLDER)

/** What a file is called, without its form: of which site, until which day, and what besides. */
export const fileName = (site: string, to: string, ...of: string[]) =>
  ['helder', site || 'alles', to, ...of].join('-')
