/** Every text of what narrows messages down, keeps that, and takes them along. */
import type { Filters } from '../filters.ts'

/** What can be chosen of messages besides the site, the page and the days. */
export type Narrowing = 'reason' | 'channel' | 'source' | 'inLanguage' | 'region' | 'lifeEvent'
export type Narrowed = Extract<keyof Filters, Narrowing | 'q' | 'theme' | 'clarity'>

export type FilterTexts = {
  why: string
  name: Record<Narrowed, string>
  any: string
  search: string
  searchWhy: string
  without: string
  theme: string
  take: { title: string; why: string; busy: string; failed: string; notYours: string }
  call: { title: string; why: string; copy: string; copied: string }
  saved: Record<
    | 'title'
    | 'why'
    | 'none'
    | 'open'
    | 'other'
    | 'shared'
    | 'giveOut'
    | 'keep'
    | 'shareIt'
    | 'keepIt'
    | 'remove'
    | 'name'
    | 'share'
    | 'save'
    | 'saved'
    | 'nothing',
    string
  >
}
