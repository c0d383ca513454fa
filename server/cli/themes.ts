/** `helder themes [FILE]`: which themes run through `{id, text, language?}` lines. Texts must have been redacted. */
import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { commonTerms } from '../../analysis/themes/common-terms.ts'
import { votesByVectors } from '../../analysis/themes/embedder.ts'
import { type Model, OTHER } from '../../analysis/themes/model.ts'
import { type Found, findThemes, placeTexts, SEED } from '../../analysis/themes/themes.ts'
import { memberErrors } from '../../worker/read-json.ts'
import { embeddingSettings, httpEmbedder } from '../embedding.ts'
import { guessLanguage } from '../language.ts'
import { ThemeModel } from '../theme-model.ts'
import { readJsonLines } from './json-lines.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf } from './operator.ts'

/** More themes than this are read by nobody, and take memory with every word. */
const THEMES_MAX = 500
const SEED_MAX = 2_147_483_647

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().nullish(),
})
type Row = { id: string | number; text: string; language: string | undefined }

/** A whole number from an option. Throws `Misuse` for anything else. */
const numberOf = (name: string, value: string | boolean | undefined, most: number) => {
  if (value === undefined) return undefined
  const number = Number(value)
  if (value === '' || !Number.isInteger(number) || number < 1 || number > most)
    throw new Misuse(`--${name} takes a whole number from 1 to ${most}`)
  return number
}

const readRows = async (file: string | undefined, { stdin, stderr }: Terminal) => {
  const rows: Row[] = []
  let refused = 0
  for await (const line of readJsonLines(file, stdin)) {
    const row = 'value' in line ? Row.safeParse(line.value) : undefined
    if (row?.success) rows.push({ ...row.data, language: row.data.language ?? undefined })
    else {
      refused++
      const errors = row ? memberErrors(row.error) : []
      const why = errors.map(({ member, error }) => `${member} ${error}`.trim()).join('; ')
      stderr.write(`line ${line.number}: ${why || 'not JSON'}\n`)
    }
  }
  return { rows, refused }
}

/** Many lines at a time: a write for each of a million lines takes longer than finding themes. */
const printLines = async ({ stdout }: Terminal, values: Iterable<unknown>) => {
  let lines = ''
  const flush = async () => {
    if (!stdout.write(lines)) await new Promise((resolve) => stdout.once('drain', resolve))
    lines = ''
  }
  for (const value of values) {
    lines += `${JSON.stringify(value)}\n`
    if (lines.length > 65_536) await flush()
  }
  if (lines !== '') await flush()
}

const readModel = (file: string): Model => {
  const content = readFileSync(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    throw new Misuse('--from: not JSON')
  }
  const model = ThemeModel.safeParse(value)
  if (!model.success) throw new Misuse('--from: not a model of this version')
  return model.data
}

/** What is said most, per language that had too few texts for themes. */
const frequentIn = (rows: readonly Row[], { themeOf, languageOf, model }: Found) => {
  const known = new Set(model.languages.map(({ language }) => language))
  const texts = new Map<string, string[]>()
  rows.forEach(({ text }, at) => {
    const language = languageOf[at] ?? OTHER
    if (themeOf[at] === OTHER && !known.has(language))
      texts.set(language, [...(texts.get(language) ?? []), text])
  })
  return [...texts].map(([language, list]) => ({
    theme: OTHER,
    label: 'too few texts for themes: what is said most',
    size: list.length,
    stability: 0,
    terms: commonTerms(list).map(({ term }) => term),
    language,
  }))
}

/** Themes of a model that was kept, with how many of these texts each has. */
const placedIn = (model: Model, themeOf: readonly string[]) => {
  const sizes = new Map<string, number>()
  for (const theme of themeOf) sizes.set(theme, (sizes.get(theme) ?? 0) + 1)
  return model.languages.flatMap(({ language, themes, labels }) =>
    themes.map((theme, at) => ({
      theme,
      label: labels[at],
      size: sizes.get(theme) ?? 0,
      language,
    })),
  )
}

/** Writes `{id, theme}` lines, then the themes. `--keep` writes the model, `--from` goes on with one. 1 when lines were left out. */
export const themesOfLines = async (args: readonly string[], terminal: Terminal) => {
  const text = { type: 'string' } as const
  const { values, positionals } = optionsOf(args, {
    themes: text,
    seed: text,
    keep: text,
    from: text,
  })
  const themes = numberOf('themes', values.themes, THEMES_MAX)
  const seed = numberOf('seed', values.seed, SEED_MAX) ?? SEED
  const model = typeof values.from === 'string' ? readModel(values.from) : undefined
  const { rows, refused } = await readRows(positionals[0], terminal)
  const lines = (themeOf: readonly string[]) =>
    rows.map(({ id }, at) => ({ id, theme: themeOf[at] ?? OTHER }))

  if (model) {
    const themeOf = placeTexts(model, rows, guessLanguage)
    await printLines(terminal, [...lines(themeOf), ...placedIn(model, themeOf)])
    return refused > 0 ? 1 : 0
  }
  const votes = await votesOfModel(rows, terminal)
  const found = findThemes(rows, {
    themes,
    seed,
    guess: guessLanguage,
    progress: told(terminal),
    ...(votes ? { votes } : {}),
  })
  await printLines(terminal, lines(found.themeOf))
  await printLines(
    terminal,
    found.themes.map(({ distinct: _, ...theme }) => theme),
  )
  await printLines(terminal, frequentIn(rows, found))
  if (typeof values.keep === 'string') writeFileSync(values.keep, JSON.stringify(found.model))
  return refused > 0 ? 1 : 0
}

/** Votes of a language model on the own network, when there is one. Without an answer the counts go on alone. */
const votesOfModel = async (rows: readonly Row[], { stderr }: Terminal) => {
  const settings = embeddingSettings(process.env)
  if (!settings) return undefined
  try {
    const vectors = await httpEmbedder(settings, { fetch }).embed(rows.map(({ text }) => text))
    return votesByVectors(vectors)
  } catch (error) {
    stderr.write(`themes: goes on without the model: ${(error as Error).message}\n`)
    return undefined
  }
}

/** Every tenth part on a line of its own, also when standard error is a file. */
const told = ({ stderr }: Terminal) => {
  let next = 0
  return (share: number) => {
    if (share < next) return
    stderr.write(`themes: ${Math.floor(share * 100)} %\n`)
    next = Math.floor(share * 10 + 1) / 10
  }
}
