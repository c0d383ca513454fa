/** From what a source said to a signal that may be written down: where it belongs, clean, and within every limit. */
import { TEXT_MAX } from '../../shared/limits.ts'
import { redact } from '../../shared/redact/index.ts'
import { PROVINCES, provinceOf } from '../../shared/regions.ts'
import { Signal } from '../../shared/signal.ts'
import type { Site } from '../../shared/site.ts'
import { cleanText, codePoints } from '../../shared/text.ts'
import type { Role, Source } from '../../shared/words.ts'
import type { PlacedEntry } from '../../store/store.ts'
import { cleanSignal } from '../../worker/clean.ts'
import { memberErrors } from '../../worker/read-json.ts'
import { place } from '../place.ts'
import type { Candidate, Refused } from './candidate.ts'
import type { Identify } from './identity.ts'
import { asWindows1252 } from './windows-1252.ts'

/** Characters that are looked at of one text: a long letter many times over. */
const LOOKED_AT = 40_000
/** Before it nobody sent such a thing; a broken date is often 1970 or 1900. */
const FIRST_DAY = '1990-01-01'
const DAY_MS = 86_400_000

export type Setting = {
  source: Source
  sites: readonly Site[]
  identify: Identify
  now: Date
  /** Where it belongs when it does not say so itself. */
  site?: string | undefined
  page?: string | undefined
  lifeEvent?: string | undefined
  language?: string | undefined
  restricted?: Role[] | undefined
}
export type Checked =
  | { entry: PlacedEntry; shortened: boolean }
  | { refused: Refused; members?: readonly string[] }

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Rights, counts and lists all go by site: whoever names an organisation means its site, when it has one. */
const siteFor = (candidate: Candidate, setting: Setting): Site | Refused => {
  const open = setting.sites.filter(({ closed }) => !closed)
  const named = candidate.site ?? setting.site
  const known = open.find(({ site }) => site === named)
  if (candidate.site !== undefined && !known) return 'site'
  const { organisation } = candidate
  if (organisation === undefined) return known ?? 'site'
  if (known && same(known.organisation, organisation)) return known
  const [its, ...more] = open.filter((site) => same(site.organisation, organisation))
  return its && more.length === 0 && candidate.site === undefined ? its : 'organisation'
}

/** The front page of a site, for what is about no page in particular. */
const frontOf = ({ hosts: [host] }: Site) => host && `https://${host.replace(/^\*\./, '')}/`

const regionFor = (region: string): string | undefined => {
  const [, postcode] = /^\s*([1-9]\d{3})(?:\s*[a-z]{2})?\s*$/i.exec(region) ?? []
  if (postcode) return provinceOf(postcode)
  return Object.entries(PROVINCES).find(
    ([code, name]) => same(code, region) || same(name, region),
  )?.[0]
}

const inTime = (date: string, now: Date) =>
  date >= FIRST_DAY && Date.parse(date) <= now.getTime() + DAY_MS

/** Cut only after it is clean: half a number at the cut would no longer be found. */
const fitting = (text: string, language: string | undefined) => {
  const whole = cleanText(asWindows1252(text))
  if (codePoints(whole) <= TEXT_MAX) return { text: whole, shortened: false }
  const clean = redact(whole.slice(0, LOOKED_AT), language).text
  const kept = [...clean]
  if (kept.length <= TEXT_MAX) return { text: clean, shortened: whole.length > LOOKED_AT }
  const cut = kept.slice(0, TEXT_MAX - 2).join('')
  // Between words, so that no placeholder is left in halves either.
  return {
    text: `${cut.slice(0, Math.max(cut.search(/\s\S*$/), TEXT_MAX / 2))} …`,
    shortened: true,
  }
}

const asSlug = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const check = (candidate: Candidate, setting: Setting): Checked => {
  const site = siteFor(candidate, setting)
  if (typeof site === 'string') return { refused: site }
  const date = candidate.date ?? setting.now.toISOString()
  if (!inTime(date, setting.now)) return { refused: 'date' }
  const region = candidate.region?.trim() ? regionFor(candidate.region) : undefined
  if (candidate.region?.trim() && !region) return { refused: 'region' }
  const url = candidate.page?.trim() || setting.page || frontOf(site)
  if (!url) return { refused: 'page' }
  const language = candidate.language?.trim() || setting.language
  const { text, shortened } = fitting(candidate.text, language)
  if (text === '') return { refused: 'empty' }
  const lifeEvent = candidate.lifeEvent?.trim() || setting.lifeEvent
  const signal = Signal.safeParse({
    id: setting.identify(setting.source, candidate.key),
    site: site.site,
    page: { url, ...(candidate.pageTitle ? { title: candidate.pageTitle } : {}) },
    message: text,
    source: setting.source,
    ...(lifeEvent ? { lifeEvent: asSlug(lifeEvent) } : {}),
    ...(language ? { language } : {}),
  })
  if (!signal.success) {
    return { refused: 'invalid', members: memberErrors(signal.error).map(({ member }) => member) }
  }
  const placed = place({ signal: cleanSignal(signal.data), receivedAt: date, quarantine: [] })
  return {
    entry: {
      ...placed,
      signal: {
        ...placed.signal,
        ...(region ? { region } : {}),
        ...(setting.restricted ? { restricted: setting.restricted } : {}),
      },
    },
    shortened,
  }
}
