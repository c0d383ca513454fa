/** A site's own wording: paths into the texts of a language, such as `details.title.no`. */
export type Overrides = Record<string, string>

type Tree = { [name: string]: string | Tree }

/** The same texts with a site's own wording in its places; paths that lead elsewhere are left alone. */
export const override = <T extends object>(texts: T, overrides: Overrides = {}): T => {
  const copy = JSON.parse(JSON.stringify(texts)) as T
  for (const [path, text] of Object.entries(overrides)) {
    let place = copy as Tree
    const names = path.split('.')
    const last = names.pop() as string
    for (const name of names) place = (place[name] as Tree) ?? {}
    if (typeof place[last] === 'string') place[last] = text
  }
  return copy
}
