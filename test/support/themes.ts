/** Four house styles of the NL Design System, as their pages carry them. Only the first may ship. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const css = (path: string) => readFileSync(resolve(path), 'utf8')

export const THEMES = {
  Voorbeeld: {
    htmlClass: 'voorbeeld-theme',
    css: css('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  },
  Rijkshuisstijl: {
    htmlClass: 'kern-lintblauw',
    css: css('@rijkshuisstijl-community/design-tokens/dist/kern-lintblauw/index.css'),
  },
  Utrecht: {
    htmlClass: 'utrecht-theme',
    css: css('@utrecht/design-tokens/dist/theme.css'),
  },
  Amsterdam: {
    htmlClass: 'ams-theme',
    css: css('@amsterdam/design-system-tokens/dist/index.theme.css'),
  },
}
export type Theme = keyof typeof THEMES
export const THEME_NAMES = Object.keys(THEMES) as Theme[]

/** What such a site sets on its own page; the tokens do nothing by themselves. */
const PAGE = `body { color: var(--utrecht-document-color, var(--basis-color-default-color-document, var(--ams-color-text)));
  background: var(--utrecht-document-background-color, var(--basis-color-default-bg-document, #fff)) }`

/** The style sheets of all four; the class on the page says which one holds. */
export const themeSheets = `<style>${Object.values(THEMES)
  .map(({ css, htmlClass }) => `${css} .${htmlClass} ${PAGE}`)
  .join('\n')} [class*='-theme'], .kern-lintblauw { color-scheme: light !important }</style>`
