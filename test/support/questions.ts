/** Real questions to a government, and the halves that we tune with and judge by. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { searchText } from '../../store/search-words.ts'

/** From where the project is: the compiled copy of this file has no fixtures beside it. */
const FILE = 'test/fixtures/questions/questions-2017.tsv.br'

export type Half = 'develop' | 'judge'
/** `name`: what a clerk called it, in a few words of their own. */
export type Question = { key: string; name: string; text: string; half: Half; seed: number }

/** FNV-1a: the same half and the same slips on every machine. */
const numberOf = (key: string) => {
  let number = 2_166_136_261
  for (const letter of key) number = Math.imul(number ^ letter.charCodeAt(0), 16_777_619) >>> 0
  return number
}

export const questions: readonly Question[] = brotliDecompressSync(readFileSync(FILE))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [key = '', name = '', text = ''] = line.split('\t')
    const seed = numberOf(key)
    return { key, name, text, half: (seed >>> 7) % 2 ? 'judge' : 'develop', seed }
  })

/** What the server hands in: the stems that are searched for. */
export const stems = (text: string, language?: string) =>
  searchText([text], language).split(' ').filter(Boolean)
