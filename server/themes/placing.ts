/** Gives later signals their theme: a pinned one where that is sure, else the one they are likest to. */
import { claimed, learnPinned } from '../../analysis/themes/beside-pinned.ts'
import type { Learned } from '../../analysis/themes/learn.ts'
import { OTHER } from '../../analysis/themes/model.ts'
import { placeTexts } from '../../analysis/themes/themes.ts'
import type { Store } from '../../store/store.ts'
import type { ThemeRow } from '../../store/themes/themes.ts'
import { guessLanguage } from '../language.ts'
import { ThemeModel } from '../theme-model.ts'

const BATCH = 500
/** Texts of a pinned theme that are learned from, and of no pinned theme besides. */
const EXAMPLES = 1_000

/** Where a theme's signals are now: what was merged goes along, what was dismissed is none. */
export const standing = (themes: ReadonlyMap<string, ThemeRow>, theme: string): string | null => {
  for (let row = themes.get(theme), steps = 0; row && steps < 100; steps++) {
    if (row.state === 'dismissed') return null
    if (row.state !== 'merged') return row.theme
    row = row.mergedInto === undefined ? undefined : themes.get(row.mergedInto)
  }
  return null
}

export const placing = (store: Store) => {
  /** What pinned themes are known by, as long as nothing changed; it holds words, and is never written down. */
  let learned: { key: string; value: Learned | undefined } | undefined

  const learn = async (themes: readonly ThemeRow[]) => {
    const pinned = themes.filter(({ state }) => state === 'pinned').map(({ theme }) => theme)
    const key = pinned.join()
    if (learned?.key === key) return learned.value
    const texts = await Promise.all(
      pinned.map(async (theme) =>
        (await store.textsOfTheme(theme, EXAMPLES)).map(({ text }) => ({ text, kept: theme })),
      ),
    )
    const others = themes.filter(({ state }) => state === 'found').slice(0, 20)
    const rest = await Promise.all(
      others.map(async ({ theme }) =>
        (await store.textsOfTheme(theme, EXAMPLES / 10)).map(({ text }) => ({ text })),
      ),
    )
    const value = pinned.length > 0 ? learnPinned([...texts.flat(), ...rest.flat()], 1) : undefined
    learned = { key, value }
    return value
  }

  /** One look; answers how many were placed. */
  const place = async () => {
    const run = await store.latestRun()
    if (!run) return 0
    const themes = await store.themes()
    const byId = new Map(themes.map((theme) => [theme.theme, theme]))
    const model = ThemeModel.parse(JSON.parse(run.model))
    let placed = 0
    for (;;) {
      const texts = await store.unplaced(BATCH)
      if (texts.length === 0) return placed
      const known = await learn(themes)
      const sure = known
        ? claimed(
            known,
            texts.map(({ text }) => text),
          )
        : []
      const likest = placeTexts(model, texts, guessLanguage)
      await store.assign(
        texts.map(({ id }, at) => {
          const theme = sure[at] ?? likest[at] ?? OTHER
          return { id, theme: theme === OTHER ? null : standing(byId, theme), by: 'model' as const }
        }),
      )
      placed += texts.length
      if (texts.length < BATCH) return placed
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return {
    place,
    forget: () => {
      learned = undefined
    },
  }
}
