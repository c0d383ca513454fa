/** A real server as an operator starts it: the built files, in a process of its own, on loopback. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

export const aServer = async (env: Record<string, string> = {}, args = ['--try-out']) => {
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
  await Promise.race([answering(`${origin}/livez`), stopped]).catch((error) => {
    throw new Error(`${error.message}\n${log}`)
  })
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
export type Server = Awaited<ReturnType<typeof aServer>>
