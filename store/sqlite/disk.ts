/** Errors of SQLite that say something about the disk rather than about what was written. */

const codeOf = (error: unknown) => (error as { code?: string } | null)?.code ?? ''

/** No room, or no more writing: every signal would fail alike, and none of them is to blame. */
export const isDiskFull = (error: unknown) =>
  /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/.test(codeOf(error))

/** The file itself is in trouble: trying one by one would only take longer. */
export const isStoreWide = (error: unknown) =>
  isDiskFull(error) || /^SQLITE_(CORRUPT|NOTADB|BUSY|LOCKED)/.test(codeOf(error))
