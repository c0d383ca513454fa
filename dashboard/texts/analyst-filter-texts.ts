/** Every text of what narrows signals down, keeps that, and takes them along. */
import type { Apart, Filters } from '../filters.ts'

/** What can be chosen of signals besides the site, the page and the days. */
export type Narrowing = 'reason' | 'channel' | 'source' | 'inLanguage' | 'region' | 'lifeEvent'
export type Narrowed = Extract<
  keyof Filters,
  Narrowing | 'q' | 'theme' | 'clarity' | 'organisation' | 'apart'
>

export type FilterTexts = {
  why: string
  name: Record<Narrowed, string>
  any: string
  apart: Record<Apart, string>
  mapWhy: string
  search: string
  searchWhy: string
  theme: string
  pages: Record<'label' | 'why' | 'go', string>
  numbers: Record<
    'title' | 'why' | 'all' | 'line' | 'places' | 'reasons' | 'apart' | 'call',
    string
  >
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
    | 'removed'
    | 'name'
    | 'share'
    | 'save'
    | 'saved'
    | 'nothing',
    string
  >
}
