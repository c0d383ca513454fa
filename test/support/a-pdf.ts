/** A PDF as a screen reader walks through it: elements with what is in them. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Told = { role: string; text: string; alt?: string; children: Told[] }

type Node = {
  role?: string
  alt?: string
  lang?: string
  type?: string
  id?: string
  children?: Node[]
}
type Item = { type?: string; id?: string; str?: string; hasEOL?: boolean }

/** The words of each marked piece of content, by its id. */
const pieces = (items: readonly Item[]) => {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id)
    else if (type === 'endMarkedContent') open.pop()
    else {
      const piece = open.findLast((one) => one !== undefined) ?? 'outside'
      texts.set(piece, `${texts.get(piece) ?? ''}${str ?? ''}${hasEOL ? ' ' : ''}`)
    }
  }
  return texts
}

const told = (node: Node, texts: ReadonlyMap<string, string>): Told => {
  const children = (node.children ?? []).map((child) =>
    child.type === 'content'
      ? { role: '', text: texts.get(child.id ?? '') ?? '', children: [] }
      : told(child, texts),
  )
  const text = children.map((child) => child.text).join(' ')
  return {
    role: node.role ?? '',
    text: text.replace(/\s+/g, ' ').trim(),
    ...(node.alt ? { alt: node.alt } : {}),
    children,
  }
}

export const readPdf = async (bytes: Uint8Array) => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const marked = await pdf.getMarkInfo()
  const pages: { tree: Told | null; outside: string }[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = pieces(items as Item[])
    const tree = (await page.getStructTree()) as Node | null
    pages.push({ tree: tree && told(tree, texts), outside: texts.get('outside') ?? '' })
  }
  await task.destroy()
  const all: Told[] = []
  const walk = (one: Told) => {
    all.push(one)
    for (const child of one.children) walk(child)
  }
  for (const { tree } of pages) if (tree) walk(tree)
  return {
    info,
    marked,
    pages,
    elements: all,
    of: (role: string) => all.filter((one) => one.role === role),
  }
}
