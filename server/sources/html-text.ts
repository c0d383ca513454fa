/** The text of HTML, as somebody reads it (parse5, WHATWG). */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

const UNSEEN = new Set(['head', 'script', 'style', 'title', 'template', 'noscript', 'object'])
const BLOCKS =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)$/
/** What Gmail, Outlook, Apple Mail, Thunderbird and Yahoo put around an earlier mail or a signature. */
const QUOTED =
  /\b(?:gmail_quote|gmail_attr|gmail_signature|moz-cite-prefix|moz-signature|yahoo_quoted|protonmail_quote|protonmail_signature_block)\b/
/** Outlook puts the earlier mail after this one, and not in it. */
const QUOTED_AFTER = /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''

const textOf = (html: string, quoted: boolean) => {
  let text = ''
  let ended = false
  const walk = (node: Tree.Node) => {
    if (ended) return
    if (node.nodeName === '#text') {
      text += (node as Tree.TextNode).value.replace(/\s+/g, ' ')
      return
    }
    if ('tagName' in node) {
      const { tagName } = node
      if (UNSEEN.has(tagName)) return
      if (!quoted) {
        if (tagName === 'blockquote' || QUOTED.test(attribute(node, 'class'))) return
        ended = QUOTED_AFTER.test(attribute(node, 'id'))
        if (ended) return
      }
      if (BLOCKS.test(tagName)) text += tagName === 'p' ? '\n\n' : '\n'
      if (tagName === 'td' || tagName === 'th') text += ' '
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
    if ('tagName' in node && node.tagName !== 'br' && BLOCKS.test(node.tagName)) text += '\n'
  }
  walk(parse(html))
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

export const htmlText = (html: string) => textOf(html, true)

/**
 * The same of a mail, without what its program quoted below. When all of it stands as a quote, as in a mail that is
 * sent on, that is its text.
 */
export const htmlMailText = (html: string) => textOf(html, false) || textOf(html, true)
