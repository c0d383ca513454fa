/** What is different between two texts, word by word: by the longest run of words that they share. */
export type Change = { text: string; kind: 'same' | 'gone' | 'new' }

const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? []

/** In the order in which they are read; neighbours of one kind are one. */
export const changes = (before: string, after: string): Change[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const width = now.length + 1
  /** At `i * width + j`: how many words the ends from `i` and from `j` share. */
  const shared = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => shared[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      shared[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const found: Change[] = []
  const say = (kind: Change['kind'], text = '') => {
    const last = found.at(-1)
    if (last?.kind === kind) last.text += text
    else found.push({ kind, text })
  }
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      say('same', old[i])
      i++
      j++
    } else if (j === now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      say('gone', old[i++])
    } else say('new', now[j++])
  }
  return found
}
