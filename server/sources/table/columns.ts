/** Which column of a table means what. Named by whoever brings it in, or by names that people use. */

/** What a column may mean, and how it is usually called. `key` tells a row from others; a column that does is to be named. */
export const MEANINGS = {
  text: ['tekst', 'vraag', 'bericht', 'inhoud', 'opmerking', 'signaal', 'verslag', 'message'],
  date: ['datum', 'ontvangen', 'ontvangstdatum', 'receivedat'],
  organisation: ['organisatie', 'ministerie', 'gemeente'],
  site: [],
  page: ['pagina', 'url'],
  region: ['regio', 'provincie', 'postcode'],
  lifeEvent: ['levensgebeurtenis'],
  language: ['taal'],
  key: [],
} as const
export type Meaning = keyof typeof MEANINGS
const ALL = Object.keys(MEANINGS) as Meaning[]

/** Asked for wrongly: what is missing, in words for the terminal. */
export class ColumnsWrong extends Error {
  override readonly name = 'ColumnsWrong'
}

/** `text=Onderwerp+Vraag,date=Datum`: several columns of one meaning with a plus. */
export const readMapping = (given: string): Map<Meaning, readonly string[]> => {
  const mapping = new Map<Meaning, readonly string[]>()
  for (const part of given.split(',').filter((part) => part.trim() !== '')) {
    const [, word = '', names = ''] = /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(part) ?? []
    const meaning = ALL.find((one) => one.toLowerCase() === word.toLowerCase())
    if (!meaning || names === '')
      throw new ColumnsWrong(`--columns takes meaning=Name, the meanings: ${ALL.join(', ')}`)
    mapping.set(meaning, names.split('+'))
  }
  return mapping
}

const plain = (name: string) => name.trim().toLowerCase()

export type Columns = {
  of: Map<Meaning, readonly number[]>
  /** Named in the header and not used; nothing in them is read. */
  unknown: string[]
}

/** Throws when a column that was named is not there, or none holds the text. */
export const columnsOf = (
  header: readonly string[],
  mapping: ReadonlyMap<Meaning, readonly string[]>,
): Columns => {
  const names = header.map(plain)
  const of = new Map<Meaning, readonly number[]>()
  for (const meaning of ALL) {
    const wanted = mapping.get(meaning)
    if (wanted) {
      const places = wanted.map((name) => names.indexOf(plain(name)))
      const missing = wanted.filter((_, i) => places[i] === -1)
      if (missing.length > 0) throw new ColumnsWrong(`there is no column ${missing.join(', ')}`)
      of.set(meaning, places)
      continue
    }
    const usual: readonly string[] = [meaning.toLowerCase(), ...MEANINGS[meaning]]
    const place = names.findIndex((name) => usual.includes(name))
    const taken = [...mapping.values()]
      .flat()
      .map(plain)
      .includes(names[place] ?? '')
    if (place !== -1 && !taken) of.set(meaning, [place])
  }
  if (!of.has('text'))
    throw new ColumnsWrong(
      'no column is known to hold the text: name it, as in --columns text=Vraag',
    )
  const used = new Set([...of.values()].flat())
  return { of, unknown: header.filter((name, i) => name.trim() !== '' && !used.has(i)) }
}
