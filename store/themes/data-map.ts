/** What is kept of themes. */
import { inner, type Line, text } from '../data-line.ts'

/** Counted as things stand: it goes when the signals go. */
const standing = (why: string): Line => [why, 'words', 'aggregate']

export const THEME_MAP = {
  theme_run: {
    run: text('its name'),
    at: text('when'),
    period: text('of which half-year, with the one before'),
    seed: text('the same seed and texts give the same themes'),
    parameters: text('what was asked'),
    input_hash: text('tells whether it was the same texts'),
    version: text('of Helder'),
    model: inner(
      'pieces of words that at least five texts share, with counts; of the last run only',
    ),
  },
  theme: {
    theme: text('its name'),
    run: text('which run found it last'),
    label: text('what it is called: words that many say, or what an analyst wrote'),
    language: text('of which language'),
    terms: text('words that tell it from the others'),
    stability: text('how far many runs agree'),
    state: text('found, pinned, dismissed, merged'),
    merged_into: text('what it became part of'),
  },
  theme_event: {
    theme: text('whose history this is'),
    number: text('the order of the lines'),
    at: text('when'),
    actor: text('who of staff did it, or a run'),
    action: text('what was done'),
    detail: text('with what'),
  },
  theme_quote: {
    theme: text('of which theme'),
    id: text('the signal that it is from; it goes with that'),
    text: text('a sentence whose every word at least five others wrote; redacted'),
  },
  signal_theme: {
    id: text('which signal'),
    theme: text('which theme; none when it fits nowhere'),
    by: text('a run, what it knew, or a person'),
  },
  theme_count: {
    half: standing('in which half-year'),
    dimension: standing('what is counted'),
    site: standing('where'),
    theme: standing('of which theme'),
    value: standing('which page, region, channel …'),
    signals: standing('how many'),
  },
  theme_words: {
    half: text('in which half-year'),
    words: text('a hash that equal words share; it goes with the last signal that has it'),
    theme: text('of which theme'),
    site: text('where'),
    signals: text('how many share them'),
    many: inner('whether others said the same'),
  },
} as const
