import type { Store } from '../../../store/store.ts'

type Opened = {
  store: Store
  reopen: () => Promise<Store>
  remove: () => Promise<void>
}

/** A store on an empty place; `reopen` closes it and opens the same place again. */
export type OpenStore = () => Promise<Opened>

/** `anEmptyStore` is removed after the test; what `open` gives is the test's own to remove. */
export type StoreUnderTest = { open: OpenStore; anEmptyStore: OpenStore }

export const all = { limit: 1_000 }
export const everything = { quarantine: 'include' } as const
