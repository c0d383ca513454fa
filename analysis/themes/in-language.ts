/** The themes among texts of one language, with what an analyst sees of each. */
import { type GroupOptions, type Groups, groupTexts } from './group-texts.ts'
import { type Telling, tellingTerms } from './labels.ts'
import { type Merge, mergeTree } from './merge-tree.ts'
import { type LanguageModel, modelOf, OTHER } from './model.ts'
import { quoteFor } from './quote.ts'
import { shownTerm, textsPerWord } from './terms.ts'
import { type WordLists, wordLists } from './words.ts'

/** A theme of fewer texts than this is left to `other`, unless the analyst asked for a number of themes. */
const THEME_MIN = 8
/** Words in a name. */
const LABEL_TERMS = 3
/** Fewer distinct texts have no themes that can be told from chance: then the words that are said most are shown. */
export const THEMES_FROM = 300

/** `size`: texts; `distinct`: those that do not repeat another. `stability`: 0 to 1, how alike other runs find it. */
export type Theme = {
  theme: string
  language: string
  label: string
  size: number
  distinct: number
  stability: number
  terms: string[]
  quote?: string
}
/** Themes by id; an id that was merged before stands for all that was merged into it. `loss` in bits. */
export type ThemeMerge = { into: string; from: string; loss: number }
export type InLanguage = {
  themes: Theme[]
  themeOf: string[]
  firstOf: Int32Array
  merges: ThemeMerge[]
  model: LanguageModel
}

const rounded = (x: number) => Math.round(x * 1_000) / 1_000

/** Groups that are themes, the largest first; the rest is `other`. */
const ranked = ({ groups, groupOf, firstOf }: Groups, least: number) => {
  const sizes = new Int32Array(groups)
  const distinct = new Int32Array(groups)
  groupOf.forEach((group, text) => {
    if (group < 0) return
    sizes[group] = (sizes[group] ?? 0) + 1
    if (firstOf[text] === text) distinct[group] = (distinct[group] ?? 0) + 1
  })
  const order = Array.from(sizes, (size, group) => ({
    group,
    size,
    distinct: distinct[group] ?? 0,
  }))
    .filter((one) => one.distinct >= least)
    .sort((one, other) => other.size - one.size || one.group - other.group)
  return order
}

const labelOf = (lists: WordLists, telling: readonly Telling[]) =>
  telling
    .slice(0, LABEL_TERMS)
    .map(({ term }) => shownTerm(lists, term))
    .join(', ')

const mergesOf = (
  found: Groups,
  lists: WordLists,
  perWord: Int32Array,
  ids: (string | undefined)[],
) => {
  const numbers = new Map(lists.names.map((name, word) => [name, word]))
  const words: number[] = []
  // Words alone: pieces say the same several times over. Rare ones decide nothing and take most of the time.
  for (const [name, feature] of found.space.features) {
    if (!name.startsWith(' ')) continue
    if ((perWord[numbers.get(name.slice(1)) ?? -1] ?? 0) >= 5) words.push(feature)
  }
  const name = ({ one, other, loss }: Merge) => {
    const [into, from] = [ids[one], ids[other]]
    return into === undefined || from === undefined ? [] : [{ into, from, loss }]
  }
  // Groups that are no theme take no part.
  return mergeTree(
    found.counts,
    Int32Array.from(words),
    (group) => ids[group] !== undefined,
  ).flatMap(name)
}

export const themesInLanguage = (
  texts: readonly string[],
  language: string,
  options: GroupOptions,
): InLanguage => {
  const lists = wordLists(texts)
  const found = groupTexts(lists, options)
  const order = ranked(found, options.groups === undefined ? THEME_MIN : 1)
  const ids: (string | undefined)[] = Array.from({ length: found.groups }, () => undefined)
  order.forEach(({ group }, at) => {
    ids[group] = `${language}-${at + 1}`
  })
  const said = Int32Array.from({ length: texts.length }, (_, text) => text).filter(
    (text) => found.firstOf[text] === text,
  )
  const perWord = textsPerWord(lists, said)
  const numbers = new Map(lists.names.map((name, word) => [name, word]))
  const textsWith = (word: string) => perWord[numbers.get(word) ?? -1] ?? 0
  const telling = tellingTerms(lists, said, found.groupOf, { groups: found.groups, language })
  const members = Array.from({ length: found.groups }, (): number[] => [])
  for (const text of said) members[found.groupOf[text] ?? -1]?.push(text)

  const themes = order.map(({ group, size, distinct }): Theme => {
    const mine = telling[group] ?? []
    const ofGroup = Int32Array.from(members[group] ?? [])
    const quote = quoteFor(texts, ofGroup, { lists, telling: mine, textsWith })
    return {
      theme: ids[group] ?? OTHER,
      language,
      label: labelOf(lists, mine),
      size,
      distinct,
      stability: rounded(found.stability[group] ?? 0),
      terms: mine.map(({ term }) => shownTerm(lists, term)),
      ...(quote === undefined ? {} : { quote }),
    }
  })
  return {
    themes,
    themeOf: Array.from(found.groupOf, (group) => ids[group] ?? OTHER),
    firstOf: found.firstOf,
    merges: mergesOf(found, lists, perWord, ids),
    model: modelOf(
      language,
      found.space,
      found.counts,
      ids.map((id) => themes.find(({ theme }) => theme === id)),
    ),
  }
}
