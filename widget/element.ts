/**
 * `<helder-feedback>`: the question with its three answers. The rest is loaded when somebody presses.
 * Each byte here is paid on every page view: what can wait for a press is not done here.
 */
import { TAP_NL, type Tap } from '../shared/texts/tap.ts'
import { CLARITY } from '../shared/words.ts'
import type { HelderElement } from './opened.ts'
import css from './tap.css?inline'

/** Filled in by the build: names the folder of files that belong to this very script. */
declare const __HELDER_VERSION__: string

export const NAME = 'helder-feedback'

const add = (parent: ParentNode, name: string, text: string) => {
  const element = document.createElement(name)
  parent.append(element)
  element.append(text)
  return element
}

/** `base`: where the edge is, without a slash at the end. `site`: for elements without a `data-site`. */
export const defineElement = (base: string, siteKey?: string) => {
  const folder = `${base}/helder/${__HELDER_VERSION__}/`
  customElements.get(NAME) ||
    customElements.define(
      NAME,
      class extends HTMLElement implements HelderElement {
        declare opened: HelderElement['opened']
        async connectedCallback() {
          const page = this.closest<HTMLElement>('[lang]')?.lang || 'nl'
          const site = (this.dataset.site || siteKey) as string
          const load = (): Promise<typeof import('./form.tsx')> =>
            import(`${folder}form-${page}.js`)
          // Nothing is awaited in Dutch: the question is there at once.
          const [language, question, ...answers]: Tap = page.match(/^nl/)
            ? TAP_NL
            : (await import(`${folder}tap-${page}.js`)).default
          if (this.shadowRoot) return
          // First of all: where there is no such thing, what the page itself put in the element stays to be seen.
          const sheet = new CSSStyleSheet()
          const root = this.attachShadow({ mode: 'open' })
          root.adoptedStyleSheets = [sheet]
          sheet.replaceSync(css)
          const tapQuestion = add(root, 'fieldset', '')
          tapQuestion.lang = language
          tapQuestion.dir = 'auto'
          add(tapQuestion, 'legend', question)
          // biome-ignore lint/suspicious/useIterableCallbackReturn: shorter than `forEach`, and every byte counts.
          CLARITY.map((clarity, i) => {
            add(tapQuestion, 'button', answers[i] as string).onclick = async () => {
              // The form clears it when it is done, and when another page has come under the same element.
              if (!this.opened) {
                const draft = {
                  // UUIDv7, RFC 9562: the time first, so that rows lie in the order of arrival. The rest is that
                  // of a random UUID, as the name of a blob has one: also on a page without encryption.
                  id:
                    `0${Date.now().toString(16)}-7`.replace(/.{8}/, '$&-') +
                    URL.createObjectURL(new Blob()).slice(-21),
                  site,
                  page: {
                    url: location.origin + location.pathname,
                    title: document.title,
                    language: page,
                  },
                  clarity,
                  language,
                }
                this.opened = {
                  draft,
                  // The tap is on its way before anything else is asked for.
                  tap: fetch(`${base}/v1/signals`, {
                    method: 'POST',
                    body: new Blob([JSON.stringify(draft)], { type: 'application/json' }),
                    credentials: 'omit',
                    keepalive: true,
                    // The form hears of it; the page's own watch on errors need not.
                  }).catch((error) => error),
                }
              }
              ;(await load()).open(this, clarity)
            }
          })
          // Only what could not be sent is ever stored, and then there is a mark: to look into the storages
          // themselves would hold up every page. Where there is no such thing, nothing comes back.
          try {
            ;(await caches.has('helder')) && (await load()).resume(this, site)
          } catch {}
        }
      },
    )
}
