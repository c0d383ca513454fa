/** What this browser keeps of what could not be sent. */
import { keeper } from './keep.ts'
import { marker } from './mark.ts'

export const KEY = 'helder'

export const keep = keeper(
  KEY,
  () => sessionStorage,
  () => localStorage,
  Date.now,
  marker(KEY, () => caches, Date.now),
)
