/**
 * What lies around so many signals: questions in every state, what is on its way, and a log of who read what. Written
 * into the file at once: through the store each would be a transaction with an fsync of its own, which is half an hour.
 */
import Database from 'better-sqlite3'
import { BEGIN, hashOf } from '../../../dist/store/reading/audit.js'

const DAY_MS = 86_400_000
/** Of every five questions two are answered and one is closed; what is left waits, mostly past its day. */
const STATES = ['answered', 'new', 'closed', 'answered', 'taken']
/** Days within which an answer is promised. */
const PROMISE = 30

const openQuestions = (db) => {
  const asked = db
    .prepare(
      `SELECT id, signal_number, signal.site, received_at, question_text, question_channel, organisation
       FROM signal JOIN site USING (site) WHERE question_text IS NOT NULL AND quarantine IS NULL`,
    )
    .all()
  const question = db.prepare(
    `INSERT INTO question (id, signal_number, site, organisation, state, claimed_by, claimed_name, due, received_at,
      changed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const event = db.prepare('INSERT INTO question_event VALUES (?, ?, ?, ?, ?, ?)')
  const waits = db.prepare('UPDATE question SET to_post = 1 WHERE id = ?')
  const answer = db.prepare(
    'INSERT INTO answer (answer, id, at, text, language, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const shown = db.prepare('INSERT INTO public_answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const urlOf = db.prepare('SELECT url FROM signal JOIN page USING (page_number) WHERE id = ?')
  for (const [n, row] of asked.entries()) {
    const { id, signal_number, site, received_at: at, organisation } = row
    const state = STATES[n % STATES.length]
    const due = new Date(Date.parse(at) + PROMISE * DAY_MS).toISOString().slice(0, 10)
    const who = state === 'taken' ? (n % 3 ? 'colleague' : 'mine') : null
    const done = state === 'answered' || state === 'closed'
    question.run(
      ...[id, signal_number, site, organisation, state, who, who, due, at, at, done ? 3 : 1],
    )
    event.run(id, 1, at, 'citizen', 'opened', '{}')
    if (!done) continue
    event.run(id, 2, at, 'desk', 'claim', '{}')
    event.run(id, 3, at, 'desk', 'answer', '{}')
    const text = 'Dat vindt u op de pagina zelf.'
    answer.run(`${id}-a`, id, at, text, 'nl', organisation)
    // Most letters are in the post by now.
    if (row.question_channel === 'letter') {
      if (n % 10) event.run(id, 4, at, 'desk', 'sent', '{}')
      else waits.run(id)
    }
    if (row.question_channel === 'page') {
      const { url } = urlOf.get(id)
      shown.run(`${id}-p`, id, site, url, row.question_text, text, 'nl', organisation, at)
    }
  }
}

const sendAway = (db, count, at) => {
  const put = db.prepare('INSERT INTO delivery VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  for (let n = 0; n < count; n++) {
    const key = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
    // Set apart: nothing on loopback may be called by a bench.
    put.run(key, 'webhook', 'system', key, '{}', null, 5, at, 'status 500', 1, at)
  }
}

const log = (db, count, until) => {
  const put = db.prepare('INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)')
  const last = db.prepare('SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1').get()
  let previous = last?.hash ?? BEGIN
  for (let n = 1; n <= count; n++) {
    const number = (last?.number ?? 0) + n
    const at = new Date(until - (count - n) * 60_000).toISOString()
    const [action, object] = n % 9 ? ['read', '/v1/signals'] : ['answer', `claim ${n}`]
    const line = { number, at, actor: `Medewerker ${n % 40}`, action, object, previous }
    previous = hashOf(line)
    put.run(number, at, line.actor, action, object, line.previous, previous)
  }
}

const announce = (db, sites, at) => {
  const put = db.prepare(
    `INSERT INTO notice (notice, site, page, language, known, more_on, changed_at, changed_by)
     SELECT ?, site, url, 'nl', 'Dit weten we.', ?, ?, 'Beheer' FROM page WHERE page_number = ?`,
  )
  for (let n = 1; n <= sites * 5; n++) {
    const key = `00000000-0000-7000-9000-${String(n).padStart(12, '0')}`
    put.run(key, n % 2 ? '2099-01-01' : at.slice(0, 10), at, n)
  }
}

export const fillDesk = (file, { rows, sites, until }) => {
  const db = new Database(file)
  const at = new Date(until).toISOString()
  db.transaction(() => {
    openQuestions(db)
    sendAway(db, Math.ceil(rows / 1_000), at)
    log(db, Math.ceil(rows / 10), until)
    announce(db, sites, at)
  })()
  db.exec('ANALYZE')
  db.close()
}
