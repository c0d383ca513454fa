/**
 * The script that a page loads: it paints the question, and nothing else until somebody presses.
 * No Preact, no cookie, no storage. Every byte here is paid on every page view in the country.
 */
import { TAP } from '../shared/texts/tap.ts'
import { CLARITY } from '../shared/words.ts'
import type { HelderElement } from './opened.ts'
import css from './tap.css?inline'

/** Filled in by the build: names the folder of files that belong to this very script. */
declare const __HELDER_VERSION__: string

const NAME = 'helder-feedback'
const script = document.currentScript as HTMLScriptElement
/** Where the script came from; everything else comes from there too. */
const base = script.src.replace(/\/helder(\.|\/.*\.)js.*/, '')

const add = (parent: Node, name: string, text?: string) => {
  const element = document.createElement(name)
  element.textContent = text as string
  return parent.appendChild(element)
}

customElements.get(NAME) ||
  customElements.define(
    NAME,
    class extends HTMLElement implements HelderElement {
      declare opened: HelderElement['opened']
      connectedCallback() {
        if (this.shadowRoot) return
        const root = this.attachShadow({ mode: 'open' })
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        root.adoptedStyleSheets = [sheet]
        const page = document.documentElement.lang
        const wanted = (this.lang || page).slice(0, 2) as 'nl'
        const language = TAP[wanted] ? wanted : 'nl'
        const tapQuestion = add(root, 'fieldset')
        tapQuestion.lang = language
        add(tapQuestion, 'legend', TAP[language][0])
        CLARITY.forEach((clarity, i) => {
          const button = add(tapQuestion, 'button', TAP[language][i + 1])
          button.onclick = () => {
            button.ariaPressed = 'true'
            if (!this.opened) {
              // UUIDv7, RFC 9562: the time first, so that rows lie in the order of arrival. The rest is that of
              // a random UUID; on a page without encryption only the name of a blob gives one.
              const time = `0${Date.now().toString(16)}`.replace(/.{8}/, '$&-')
              const random = crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36)
              const draft = {
                id: `${time}-7${random.slice(15)}`,
                site: (this.dataset.site || script.dataset.site) as string,
                page: {
                  url: location.origin + location.pathname,
                  title: document.title,
                  language: page || undefined,
                },
                clarity,
                language,
              }
              this.opened = {
                base,
                root,
                draft,
                // The tap is on its way before anything else is asked for.
                tap: fetch(`${base}/v1/signals`, {
                  method: 'POST',
                  body: new Blob([JSON.stringify(draft)], { type: 'application/json' }),
                  keepalive: true,
                  credentials: 'omit',
                }),
              }
            }
            import(`${base}/helder/${__HELDER_VERSION__}/form.js`).then((form) =>
              form.open(this.opened, clarity),
            )
          }
        })
      }
    },
  )

// The page may have placed the element itself; else it comes where the script stands.
script.dataset.site && !document.querySelector(NAME) && script.after(document.createElement(NAME))
