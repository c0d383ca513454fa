/** A real server as an operator starts it: the built files, in a process of its own, on loopback. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

export const TOKEN = 'helder_test_token_0123456789'
export const INTAKE_TOKEN = 'helder_test_intake_0123456789'
const ENTRY = fileURLToPath(new URL('../../dist/server/serve.js', import.meta.url))

export const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Waits until an address answers with success; throws after so many milliseconds. */
export const answering = async (url: string, withinMs = 30_000) => {
  for (const until = Date.now() + withinMs; Date.now() < until; ) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} did not answer within ${withinMs} ms`)
}

/** Ends a process that a test started, and waits until it is gone. */
export const ended = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** Between looking for a free port and taking it, another test may have taken it, and answers there. */
const TAKEN = /EADDRINUSE/
/** Milliseconds within which a server that listens has said so. */
const SAYS_WITHIN_MS = 3_000

export const aServer = async (
  env: Record<string, string> = {},
  args = ['--try-out'],
): Promise<Server> => {
  const data = env.HELDER_DATA ?? mkdtempSync(join(tmpdir(), 'helder-server-'))
  const port = Number(env.PORT ?? (await freePort()))
  const child = spawn(process.execPath, [ENTRY, ...args], {
    env: {
      PATH: process.env.PATH ?? '',
      HELDER_SAMPLE: '0',
      HELDER_ADMIN_TOKEN: TOKEN,
      HELDER_INTAKE_TOKEN: INTAKE_TOKEN,
      ...env,
      HELDER_DATA: data,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stdout.on('data', (chunk) => {
    log += chunk
  })
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  const origin = `http://127.0.0.1:${port}`
  const stopped = once(child, 'exit').then(() => {
    throw new Error('it stopped')
  })
  const itself = async () => {
    await answering(`${origin}/livez`)
    for (const until = Date.now() + SAYS_WITHIN_MS; Date.now() < until; ) {
      if (log.includes(origin)) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const failed = await Promise.race([itself(), stopped]).catch((error: Error) => error)
  if (failed && TAKEN.test(log) && env.PORT === undefined) return aServer(env, args)
  if (failed) throw new Error(`${failed.message}\n${log}`)
  stopped.catch(() => {})
  /** Asks as a member of staff. */
  const staff = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { headers: { Authorization: `Bearer ${TOKEN}`, ...headers } })
  return {
    origin,
    data,
    child,
    staff,
    log: () => log,
    stop: async () => {
      await ended(child)
      if (!env.HELDER_DATA) rmSync(data, { recursive: true, force: true })
    },
  }
}
export type Server = {
  origin: string
  data: string
  child: ChildProcess & { stdout: Readable; stderr: Readable }
  staff: (path: string, headers?: Record<string, string>) => Promise<Response>
  log: () => string
  stop: () => Promise<void>
}
