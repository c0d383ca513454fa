/** Themes are found in what everybody said; their quotes are told to who may read the signals that they are from. */
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import type { SignalFilter } from '../../store/signal-row.ts'
import type { Store } from '../../store/store.ts'

export const quotedFor = async (
  store: Pick<Store, 'signals'>,
  found: ThemesOfPeriod,
  reader: Pick<SignalFilter, 'within' | 'seenBy'>,
): Promise<ThemesOfPeriod> => ({
  ...found,
  themes: await Promise.all(
    found.themes.map(async ({ quote, ...rest }) => {
      if (!quote) return rest
      const [signal] = await store.signals({ ...reader, id: quote.signal }, { limit: 1 })
      return signal ? { ...rest, quote } : rest
    }),
  ),
})
