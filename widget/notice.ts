/**
 * `<helder-notice>`: what everybody may read on this page, before anybody presses. A script of its own, for pages
 * where something is going on; where there is nothing to tell it shows nothing.
 */
import type { PublicAnswer } from '../shared/desk.ts'
import type { DrawnNotice } from '../shared/outcomes.ts'
import { drawAnswers, drawNotice } from './draw-on-page.ts'
import css from './notice.css?inline'

const NAME = 'helder-notice'
type OnPage = { notices: DrawnNotice[]; answers: PublicAnswer[]; answersTitle: string }

const script = document.currentScript as HTMLScriptElement
const base = script.src.replace(/.helder-notice\.js.*/, '')

customElements.get(NAME) ||
  customElements.define(
    NAME,
    class extends HTMLElement {
      async connectedCallback() {
        if (this.shadowRoot) return
        const site = this.dataset.site || script.dataset.site
        const language = this.closest<HTMLElement>('[lang]')?.lang || 'nl'
        const query = new URLSearchParams({ page: location.origin + location.pathname, language })
        const root = this.attachShadow({ mode: 'open' })
        try {
          const answer = await fetch(`${base}/v1/sites/${site}/page?${query}`, {
            credentials: 'omit',
          })
          const { notices, answers, answersTitle }: OnPage = await answer.json()
          const sheet = new CSSStyleSheet()
          root.adoptedStyleSheets = [sheet]
          sheet.replaceSync(css)
          for (const notice of notices) drawNotice(root, notice, 'h2')
          if (answers.length > 0)
            drawAnswers(root, answers, { title: answersTitle, language }, 'h2')
        } catch {
          // Nothing is shown: the page itself goes on.
        }
      }
    },
  )

document.querySelector(NAME) || script.after(document.createElement(NAME))
