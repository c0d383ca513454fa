/** The edge in workerd, as `wrangler dev` runs it: offline, forwarding to a server on loopback. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answering, ended, freePort, INTAKE_TOKEN } from './a-server.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The processes that a process started, and theirs, deepest first. */
const below = (pid: number): number[] => {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  const children = stdout.split('\n').map(Number).filter(Boolean)
  return children.flatMap((child) => [...below(child), child])
}

type Options = { store: string; port?: number; state?: string }

/** `state` keeps the Durable Objects' files, so that a killed edge can be started again. */
export const anEdgeInWorkerd = async ({ store, port, state }: Options) => {
  const kept = state ?? mkdtempSync(join(tmpdir(), 'helder-edge-'))
  const on = port ?? (await freePort())
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
      ...['dev', '--ip', '127.0.0.1', '--port', String(on), '--persist-to', kept],
      ...['--inspector-port', String(await freePort()), '--show-interactive-dev-session=false'],
      ...['--var', `HELDER_STORE:${store}`, '--var', `HELDER_INTAKE_TOKEN:${INTAKE_TOKEN}`],
    ],
    {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: kept,
        CI: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        WRANGLER_SEND_METRICS: 'false',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log += chunk
    })
  }
  const origin = `http://127.0.0.1:${on}`
  await answering(`${origin}/livez`, 60_000).catch((error) => {
    throw new Error(`${error.message}\n${log}`)
  })
  return {
    origin,
    child,
    state: kept,
    log: () => log,
    /** `kill -9` to wrangler and to everything below it, by their process ids. */
    killAll: async () => {
      for (const pid of below(child.pid ?? 0)) process.kill(pid, 'SIGKILL')
      await ended(child, 'SIGKILL')
    },
    stop: async () => {
      await ended(child)
      if (!state) rmSync(kept, { recursive: true, force: true })
    },
  }
}
