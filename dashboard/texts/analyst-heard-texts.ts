/** Every text of the room for who is not heard. */
import type { AlertMark, AlertWhat } from '../../shared/heard.ts'
import type { SeriousKind } from '../../shared/serious.ts'
import type { HeardBy } from '../filters.ts'

export type HeardTexts = {
  title: string
  intro: string
  label: string
  by: Record<HeardBy, string>
  basis: Record<'views' | 'population' | 'before', string>
  total: string
  more: string
  none: string
  map: string
  mapWhy: string
  caribbean: string
  column: Record<'who' | 'signals' | 'share' | 'expected' | 'per1000' | 'note', string>
  silent: string
  unheard: string
  silentUnheard: string
  always: { region: string; implementer: string }
  unknown: string
  estimated: string
  waves: {
    title: string
    why: string
    none: string
    what: Record<AlertWhat, string>
    mark: Record<AlertMark, string>
    repeated: string
    look: string
  }
  serious: {
    title: string
    why: string
    misses: string
    none: string
    read: string
    older: string
    notYours: string
    kind: Record<SeriousKind, string>
  }
}
