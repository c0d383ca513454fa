/**
 * Themes of different languages that may be about the same: names, loan words and cognates in their terms. Only
 * suggestions, apart from the themes; an analyst decides, nothing is put together by itself.
 */
import { cosine, type Embedder } from './embedder.ts'
import type { Theme } from './in-language.ts'

/** `score`: 0 to 1. */
export type Link = { one: string; other: string; score: number }

/** What has less in common is chance. */
const LIKE_MIN = 0.15

/** Pairs that are each other's likest in that language, the likest first. Rejects when the embedder does. */
export const suggestLinks = async (
  themes: readonly Theme[],
  embedder: Embedder,
): Promise<Link[]> => {
  const vectors = await embedder.embed(themes.map(({ terms }) => terms.join(' ')))
  const likestOf = (one: number, language: string | undefined) => {
    let best = { at: -1, score: 0 }
    themes.forEach((theme, at) => {
      const [mine, theirs] = [vectors[one], vectors[at]]
      if (theme.language !== language || !mine || !theirs) return
      const score = cosine(mine, theirs)
      if (score > best.score) best = { at, score }
    })
    return best
  }
  const languages = [...new Set(themes.map(({ language }) => language))]
  return themes
    .flatMap((theme, one) =>
      languages
        .filter((language) => language > theme.language)
        .flatMap((language) => {
          const { at, score } = likestOf(one, language)
          const other = themes[at]
          const mutual = other && likestOf(at, theme.language).at === one
          if (!mutual || score < LIKE_MIN) return []
          return [
            { one: theme.theme, other: other.theme, score: Math.round(score * 1_000) / 1_000 },
          ]
        }),
    )
    .sort((one, two) => two.score - one.score)
}
