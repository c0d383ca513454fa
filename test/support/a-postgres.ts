/** A real PostgreSQL server of our own, on loopback, in a folder that is thrown away. */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { ended, freePort } from './a-server.ts'

const DEBIAN = '/usr/lib/postgresql'
const found = existsSync(DEBIAN)
  ? readdirSync(DEBIAN)
      .map((version) => join(DEBIAN, version, 'bin'))
      .findLast((folder) => existsSync(join(folder, 'initdb')))
  : undefined
const bin = process.env.HELDER_POSTGRES ?? found

/** Only a machine without PostgreSQL skips these tests, and says so; CI never does. */
export const noPostgres = process.env.HELDER_NO_POSTGRES === '1' || bin === undefined

/** PostgreSQL refuses to run as root: then as the user that its package made. */
const user = () => {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('close', () => socket.destroy())
  })

export const aPostgres = async () => {
  const as = user()
  const folder = mkdtempSync(join(tmpdir(), 'helder-postgres-'))
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const programs = bin ?? ''
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' }
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'helder', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    { ...as, env, stdio: 'ignore' },
  )
  const port = await freePort()
  const child = spawn(
    join(programs, 'postgres'),
    [
      ...['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder],
      ...['-c', 'max_connections=60', '-c', 'wal_recycle=off'],
    ],
    { ...as, env, stdio: 'ignore' },
  )
  const url = (name: string) => `postgres://helder@127.0.0.1:${port}/${name}`
  const asked = async (sql: string, name = 'postgres') => {
    const client = new Client({ connectionString: url(name) })
    await client.connect()
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[]
    } finally {
      await client.end()
    }
  }
  for (const until = Date.now() + 30_000; ; ) {
    const up = (await answers(port)) && (await asked('SELECT 1').catch(() => undefined))
    if (up) break
    if (Date.now() > until) throw new Error('PostgreSQL did not start')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  let databases = 0
  return {
    child,
    /** Where all of its bytes are. */
    data,
    asked,
    /** The address of a new, empty database. */
    anAddress: async () => {
      const name = `helder_${++databases}`
      await asked(`CREATE DATABASE ${name}`)
      return url(name)
    },
    stop: async () => {
      // At once: nobody will start it again.
      await ended(child, 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
