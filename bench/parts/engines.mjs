/** Both engines: where a store of theirs is made, and their own command line as the floor of an export. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { meetNeeds } from '../../scripts/needs.mjs'

const QUERY =
  'SELECT signal.*, url FROM signal JOIN page ON page.page_number = signal.page_number ORDER BY changed'
const quiet = { stdio: 'ignore' }

/** Runs a command line to its end; connections that idle meanwhile are seen to close. */
const ran = async (program, ...args) => {
  const [code] = await once(spawn(program, args, quiet), 'exit')
  if (code !== 0) throw new Error(`${program} ended with ${code}`)
}

export const sqlite = {
  name: 'SQLite',
  line: 'sqlite3',
  /** A new store: what the server is told of it, and what its command line is given. */
  place: async (folder) => ({ env: {}, where: join(folder, 'server', 'helder.db') }),
  settle: () => {},
  floor: (where) => ran('sqlite3', '-json', where, QUERY),
  stop: async () => {},
}

/** A server of our own on loopback, with its settings as they come; it goes when we go. */
export const postgres = async () => {
  const programs = meetNeeds().HELDER_POSTGRES
  if (!programs) return undefined
  const root = process.getuid?.() === 0
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const as = root ? { uid: id('-u'), gid: id('-g') } : {}
  const folder = mkdtempSync(join(tmpdir(), 'helder-bench-postgres-'))
  if (root) chownSync(folder, as.uid, as.gid)
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  const run = (name, ...args) => execFileSync(join(programs, name), args, { ...as, ...quiet })
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'helder', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder]
  const child = spawn(join(programs, 'postgres'), options, { ...as, ...quiet })
  const url = (name) => `postgres://helder@127.0.0.1:${port}/${name}`
  const ask = (name, sql) =>
    execFileSync(join(programs, 'psql'), ['-q', url(name), '-c', sql], quiet)
  for (let tries = 0; ; tries++) {
    try {
      ask('postgres', 'SELECT 1')
      break
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  let databases = 0
  return {
    name: 'PostgreSQL',
    line: 'COPY',
    place: async () => {
      const name = `helder_${++databases}`
      ask('postgres', `CREATE DATABASE ${name}`)
      return { env: { DATABASE_URL: url(name) }, where: name }
    },
    // What it does by itself within a minute.
    settle: (where) => ask(where, 'VACUUM ANALYZE'),
    floor: (where) =>
      ran(join(programs, 'psql'), '-q', url(where), '-c', `COPY (${QUERY}) TO STDOUT`),
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
