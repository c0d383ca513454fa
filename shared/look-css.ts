/** How the question looks, written as a style sheet has it. */
import type { Look } from './look.ts'

/** What may be set, as in docs/embed.md; `--helder-` stands before each. */
export const LOOK_TOKENS = [
  'button-primary-background-color',
  'button-primary-color',
  'button-border-radius',
  'input-border-color',
  'input-border-radius',
  'input-background-color',
  'error-color',
  'focus-outline-color',
  'link-color',
  'space',
] as const

/** The rule to put in a style sheet; empty when nothing is set. */
export const lookAsCss = (look: Look = {}) => {
  const lines = LOOK_TOKENS.flatMap((token) =>
    look[token] === undefined ? [] : [`  --helder-${token}: ${look[token]};`],
  )
  return lines.length === 0 ? '' : ['helder-feedback {', ...lines, '}'].join('\n')
}
