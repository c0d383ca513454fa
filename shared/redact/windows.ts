/** Looks closely only where it may pay: around the words that give something away. */

/**
 * The matches of a slow pattern that lie near a match of a quick one. Windows that touch are read as
 * one, so that no part of the text is read twice.
 */
export const matchNear = (
  text: string,
  quick: RegExp,
  slow: RegExp,
  before: number,
  after: number,
): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  let start = 0
  let end = -1
  const readWindow = () => {
    if (end < 0) return
    // Cut at the end only: a pattern may look back at what stands before the window.
    const upToEnd = text.slice(0, end)
    slow.lastIndex = start
    for (let match = slow.exec(upToEnd); match !== null; match = slow.exec(upToEnd)) {
      found.push(match)
      if (match[0] === '') slow.lastIndex++
    }
  }
  for (const { index, 0: words } of text.matchAll(quick)) {
    if (index - before > end) {
      readWindow()
      start = Math.max(0, index - before)
    }
    end = Math.min(text.length, index + words.length + after)
  }
  readWindow()
  return found
}
