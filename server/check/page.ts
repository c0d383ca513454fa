/** What a page says about the widget, read as a browser reads HTML (parse5, WHATWG). */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type ScriptTag = {
  src: string
  site?: string | undefined
  type?: string | undefined
  nonce?: string | undefined
  integrity?: string | undefined
}
export type PageRead = {
  language: string
  /** What addresses on it begin from, when it says so itself. */
  base: string
  /** Scripts by the name of ours, in the order of the page. */
  scripts: ScriptTag[]
  /** Elements that the page placed itself, with the site each names. */
  elements: { site?: string | undefined }[]
  /** Policies in `<meta http-equiv>`. */
  policies: string[]
}

const SCRIPT = /\/helder(\/[^/]+\/helder)?\.js(\?|$)/

const attributesOf = (element: Tree.Element) =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])) as Record<
    string,
    string | undefined
  >

export const readPage = (html: string): PageRead => {
  const page: PageRead = { language: '', base: '', scripts: [], elements: [], policies: [] }
  const walk = (node: Tree.Node) => {
    if ('tagName' in node) {
      const attributes = attributesOf(node)
      const { src, lang, nonce, integrity, type, 'data-site': site } = attributes
      if (node.tagName === 'html') page.language = lang ?? ''
      // The first of them counts.
      if (node.tagName === 'base') page.base ||= attributes.href ?? ''
      if (node.tagName === 'script' && src && SCRIPT.test(src)) {
        page.scripts.push({ src, site, type, nonce, integrity })
      }
      if (node.tagName === 'helder-feedback') page.elements.push({ site })
      if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
        page.policies.push(attributes.content ?? '')
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  return page
}
