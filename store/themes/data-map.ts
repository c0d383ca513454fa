/** What is kept of themes. */
import { inner, text } from '../data-line.ts'

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
} as const
