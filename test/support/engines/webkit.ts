/**
 * WebKitGTK by its own driver, on a screen of its own that nobody sees. Its smallest window is 447 px wide.
 * It tells nobody of errors: we listen in the page, and miss what goes wrong while a page loads.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { answering, ended, freePort } from '../a-server.ts'
import { type Engine, FIRST_SIZE, type Size } from './engine.ts'
import { aTab } from './tab.ts'
import { aSession } from './webdriver.ts'

const DRIVER = process.env.HELDER_WEBKIT ?? '/usr/bin/WebKitWebDriver'
const XVFB = process.env.HELDER_XVFB ?? '/usr/bin/Xvfb'

/** Where Debian keeps it depends on the processor: /usr/lib/<architecture>/webkit2gtk-4.1/MiniBrowser. */
const miniBrowser = () => {
  const found = readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find(existsSync)
  const path = process.env.HELDER_MINIBROWSER ?? found
  if (!path) throw new Error('No MiniBrowser found: it comes with webkit2gtk-driver.')
  return path
}

const LISTEN = `(window.helderErrors ??= (() => {
  const seen = []
  addEventListener('error', ({ message }) => seen.push(message))
  addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)))
  const { error } = console
  console.error = (...words) => { seen.push(words.join(' ')); error.apply(console, words) }
  return seen
})())`

/** Rejects when a process could not start or ends before it should have said something. */
const endedEarly = (child: ChildProcess, name: string) => {
  const end = once(child, 'exit').then(() => Promise.reject(new Error(`${name} stopped`)))
  end.catch(() => {})
  return end
}

/** A screen whose number nobody else has: the server picks it and tells us. */
const aScreen = async () => {
  const child = spawn(
    XVFB,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const said = once(child.stdio[3] as Readable, 'data')
  const [number] = await Promise.race([said, endedEarly(child, XVFB)])
  return { child, display: `:${String(number).trim()}` }
}

const aDriver = async (display: string, home: string) => {
  const port = await freePort()
  const child = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      XDG_RUNTIME_DIR: home,
      DISPLAY: display,
      LANG: 'C.UTF-8',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
    },
    stdio: 'ignore',
  })
  const base = `http://127.0.0.1:${port}`
  await Promise.race([answering(`${base}/status`), endedEarly(child, DRIVER)])
  return { child, base }
}

/** One driver knows one session: each tab has a driver and a browser of its own. */
const open = async (display: string, closing: Set<() => Promise<void>>) => {
  const home = mkdtempSync(join(tmpdir(), 'helder-webkit-'))
  const { child, base } = await aDriver(display, home)
  let end: () => Promise<unknown> = async () => {}
  const close = async () => {
    if (!closing.delete(close)) return
    await end().catch(() => {})
    await ended(child)
    rmSync(home, { recursive: true, force: true })
  }
  closing.add(close)
  const session = await aSession(base, {
    browserName: 'MiniBrowser',
    // Under automation it keeps nothing on disk: every session begins with nothing.
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  })
  end = session.end
  const before: string[] = []
  const heard = async () => ((await session.run(LISTEN)) as string[]) ?? []
  const leaving = async (go: () => Promise<unknown>) => {
    before.push(...(await heard().catch(() => [])))
    await go()
    await heard()
  }
  /** A window takes its size in its own time, and its bars are not the page's: ask until it fits. */
  const size = async ({ width, height }: Size) => {
    let bars = 0
    for (let tries = 0; tries < 40; tries++) {
      await session.windowSize({ width, height: height + bars })
      await new Promise((resolve) => setTimeout(resolve, 50))
      const inner = (await session.run('innerHeight')) as number
      if (inner === height) return
      bars = (await session.windowHeight()) - inner
    }
  }
  await size(FIRST_SIZE)
  return aTab<string>({
    ...session,
    goto: (url) => leaving(() => session.goto(url)),
    reload: () => leaving(() => session.reload()),
    screenshot: async (path) => writeFileSync(path, await session.picture()),
    size,
    errors: async () => [...before, ...(await heard())],
    close,
  })
}

export const startWebkit = async (): Promise<Engine> => {
  const { child, display } = await aScreen()
  const closing = new Set<() => Promise<void>>()
  return {
    name: 'webkit',
    open: () => open(display, closing),
    close: async () => {
      await Promise.all([...closing].map((close) => close()))
      await ended(child)
    },
  }
}
