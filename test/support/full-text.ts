/** Plain full text with stems, to compare with: SQLite's own index and ranking over our stems, any of the words. */
import Database from 'better-sqlite3'
import type { Document, Stems } from '../../analysis/similar.ts'

export const fullText = (documents: readonly Document[], stems: Stems) => {
  const db = new Database(':memory:')
  db.exec("CREATE VIRTUAL TABLE words USING fts5(key UNINDEXED, text, tokenize = 'unicode61')")
  const insert = db.prepare<[string, string]>('INSERT INTO words (key, text) VALUES (?, ?)')
  db.transaction(() => {
    for (const { key, text, language } of documents) {
      insert.run(key, stems(text, language).join(' '))
    }
  })()
  const ranked = db.prepare<[string, number], { key: string }>(
    'SELECT key FROM words WHERE words MATCH ? ORDER BY bm25(words) LIMIT ?',
  )
  return {
    find: (text: string, language?: string, k = 5) => {
      const any = [...new Set(stems(text, language))].map((stem) => `"${stem}"`).join(' OR ')
      return any ? ranked.all(any, k) : []
    },
  }
}
