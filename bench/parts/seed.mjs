/** So many signals in half a year, the same at every run, as an edge would hand them over. */

const WORDS =
  'aanvraag formulier toeslag begrijpen brief datum betalen regels vinden duidelijk'.split(' ')
const START = Date.UTC(2025, 6, 1)
/** Half a year, however many signals there are in it. */
const SPAN = 180 * 86_400_000
const BATCH = 500

const anEntry = (n, rows) => {
  const at = new Date(START + Math.floor((n * SPAN) / rows))
  const time = `0${at.getTime().toString(16)}`
  const pick = (list, by) => list[Math.floor(n / by) % list.length]
  return {
    signal: {
      id: `${time.slice(0, 8)}-${time.slice(8)}-7${String(n % 4096)
        .padStart(3, '0')
        .slice(-3)}-8abc-${String(n).padStart(12, '0')}`,
      revision: 0,
      site: 'demo',
      page: { url: `https://www.voorbeeld.nl/pagina/${n % 50}`, title: 'Pagina', language: 'nl' },
      clarity: ['yes', 'no', 'partly'][n % 3],
      language: n % 20 === 0 ? 'en' : 'nl',
      ...(n % 3 === 1 ? { reasons: ['missing'] } : {}),
      ...(n % 4 === 0
        ? {
            message: `Ik kan ${pick(WORDS, 4)} ${pick(WORDS, 40)} nummer ${n} niet ${pick(WORDS, 400)}`,
          }
        : {}),
    },
    receivedAt: at.toISOString(),
    quarantine: [],
  }
}

/** The number of a signal near the middle that has words: it stands in its message, and nowhere else. */
export const rareWord = (rows) => Math.floor(rows / 8) * 4

/** Signals per second. */
export const fill = async (store, rows) => {
  const started = performance.now()
  for (let n = 0; n < rows; n += BATCH) {
    const size = Math.min(BATCH, rows - n)
    await store.append(Array.from({ length: size }, (_, i) => anEntry(n + i, rows)))
  }
  return rows / ((performance.now() - started) / 1_000)
}
