/** A run: themes of a half-year and the one before, going on from what people did with those of the last run. */
import { createHash } from 'node:crypto'
import { modelForKeeping } from '../../analysis/themes/for-keeping.ts'
import { OTHER } from '../../analysis/themes/model.ts'
import { sameThemes } from '../../analysis/themes/same-themes.ts'
import type { Period } from '../../shared/period.ts'
import type { Store } from '../../store/store.ts'
import type { Assigned, ThemeRow, ThemeText } from '../../store/themes/themes.ts'
import type { Finding } from './finding.ts'
import { bothPeriods, readTexts } from './texts.ts'

/** Of the way in which themes are found: another gives other themes of the same texts. */
const VERSION = '1'

type World = { store: Store; find: Finding; now: () => Date; newId: () => string }
type Asked = { period: Period; themes?: number | undefined; seed: number; actor: string }

const hashOf = (texts: readonly ThemeText[]) => {
  const hash = createHash('sha256')
  for (const { id, text, language = '' } of texts) hash.update(JSON.stringify([id, text, language]))
  return hash.digest('hex')
}

const membersOf = (pairs: Iterable<readonly [id: string, theme: string | null | undefined]>) => {
  const members = new Map<string, Set<string>>()
  for (const [id, theme] of pairs) {
    if (theme === null || theme === undefined || theme === OTHER) continue
    const ids = members.get(theme)
    if (ids) ids.add(id)
    else members.set(theme, new Set([id]))
  }
  return members
}

/** The signal that a quote is from; without it the quote could outlive its signal. */
const sourceOf = (texts: readonly ThemeText[], quote: string) =>
  texts.find(({ text }) => text.includes(quote))?.id

export const runThemes = async (
  { store, find, now, newId }: World,
  { period, themes, seed, actor }: Asked,
  progress: (share: number) => void,
): Promise<{ run: string; texts: number; themes: number }> => {
  const texts = await readTexts(store, bothPeriods(period))
  const known = new Map((await store.themes()).map((theme) => [theme.theme, theme]))
  const pinned = (theme: string | null | undefined) =>
    theme && known.get(theme)?.state === 'pinned' ? theme : undefined
  const said = texts.map(({ text, language, theme }) => ({ text, language, kept: pinned(theme) }))
  const result = await find({ said, themes, seed }, progress)

  const rest = Array.from(result.rest, (at) => texts[at]).filter((one) => one !== undefined)
  const before = membersOf(
    texts.flatMap(({ id, theme }) => {
      const state = theme ? known.get(theme)?.state : undefined
      return state === 'found' || state === 'dismissed' ? [[id, theme] as const] : []
    }),
  )
  const { themeOf } = result.found
  const after = membersOf(rest.map(({ id }, at) => [id, themeOf[at]] as const))
  const same = sameThemes(before, after)
  const names = new Map(
    result.found.themes.map(({ theme }) => [theme, same.get(theme) ?? newId()] as const),
  )
  const idOf = (theme: string) => names.get(theme) ?? theme

  const run = newId()
  const at = now().toISOString()
  const rows = await Promise.all(
    result.found.themes.map(async (found): Promise<ThemeRow> => {
      const theme = idOf(found.theme)
      const old = known.get(theme)
      const renamed =
        old && (await store.themeHistory(theme)).some(({ action }) => action === 'rename')
      const mine = rest.filter((_, n) => themeOf[n] === found.theme)
      const from = found.quote === undefined ? undefined : sourceOf(mine, found.quote)
      return {
        ...{ theme, run, language: found.language, terms: found.terms },
        label: renamed ? old.label : found.label,
        stability: found.stability,
        state: old?.state ?? 'found',
        ...(from && found.quote ? { quote: { id: from, text: found.quote } } : {}),
      }
    }),
  )
  const assigned: Assigned[] = [
    ...texts.flatMap(({ id }, n) => {
      const theme = result.pinned[n]
      return theme === undefined ? [] : [{ id, theme, by: 'run' as const }]
    }),
    ...rest.map(({ id }, n) => {
      const theme = themeOf[n]
      return { id, theme: theme && theme !== OTHER ? idOf(theme) : null, by: 'run' as const }
    }),
  ]
  await store.saveRun(
    {
      ...{ run, at, period, seed, version: VERSION },
      parameters: themes === undefined ? {} : { themes },
      inputHash: hashOf(texts),
      model: JSON.stringify(modelForKeeping(result.found.model, idOf)),
    },
    rows,
    { at, actor, action: 'found' },
  )
  await store.assign(assigned)
  return { run, texts: texts.length, themes: rows.length }
}
