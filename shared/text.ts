/** What we do to every text before anything else looks at it, and how we measure one. */

/** Lone surrogates: halves of a character that no database or export can carry. */
const LONE_SURROGATES = /\p{Surrogate}/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Makes a text that every store and export can carry, and changes nothing that a person meant. */
export const cleanText = (text: string) =>
  text.replace(LONE_SURROGATES, '\ufffd').replace(CONTROLS, '').replace(/\r\n?/g, '\n').trim()

/** Length in code points, as people count characters: an emoji is one, not two. */
export const codePoints = (text: string) => {
  let surrogatePairs = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdbff) surrogatePairs++
  }
  return text.length - surrogatePairs
}

/** A page address without what may carry names and case numbers: query, fragment, user and password. */
export const cutAddress = (address: string) =>
  (address.split(/[?#]/, 1)[0] ?? '').replace(/^(https?:\/\/)[^/@]*@/i, '$1')

/** The host of an http(s) address with its port, in lower case; '' when there is none. */
export const hostOf = (address: string) =>
  (/^https?:\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(address)?.[1] ?? '').toLowerCase()
