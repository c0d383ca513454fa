/**
 * Finds a member that stands twice in one object. JSON.parse silently lets the last one win; another reader
 * of the same text may take the first, and then two systems disagree about what somebody said (RFC 8259, 4).
 */

const STRING = /"(?:[^"\\]|\\.)*"/y

/** The name of the first duplicate in valid JSON; undefined when there is none. One pass. */
export const duplicateMember = (json: string): string | undefined => {
  const open: (Set<string> | undefined)[] = []
  for (let i = 0; i < json.length; i++) {
    const char = json.charAt(i)
    if (char === '{') open.push(new Set())
    else if (char === '[') open.push(undefined)
    else if (char === '}' || char === ']') open.pop()
    else if (char === '"') {
      STRING.lastIndex = i
      const text = STRING.exec(json)?.[0] ?? '"'
      i += text.length - 1
      const members = open.at(-1)
      let next = i + 1
      while (/\s/.test(json.charAt(next))) next++
      if (!members || json.charAt(next) !== ':') continue
      const name: string = JSON.parse(text)
      if (members.has(name)) return name
      members.add(name)
    }
  }
  return undefined
}
