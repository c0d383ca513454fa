/** The journey's words, said with the hands of an engine. */
import type { Hands, Name, State, Tab } from './engine.ts'
import { type Pattern, pageSide, type Role } from './page-side.ts'

/** Longest wait for something to appear: a busy machine with two processors needs seconds, a person never does. */
const WITHIN_MS = 10_000
/** Between two looks. */
const LOOK_MS = 40

/** WebKit may show what stood there before its last two frames; a tab that nobody looks at may paint none. */
const NEXT_PICTURE = `new Promise((done) => {
  setTimeout(done, 500)
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))
})`

type PageSide = ReturnType<typeof pageSide>

const pattern = (name: Name): Pattern =>
  typeof name === 'string' ? { exactly: name } : { source: name.source, flags: name.flags }

const call = (source: string, args: unknown[]) => `(${source})(...${JSON.stringify(args)})`

/** Asks until the answer is something; undefined when the time is up. A page that is being left has no answer. */
const until = async <T>(ask: () => Promise<T | undefined | null | false>, withinMs: number) => {
  for (const end = Date.now() + withinMs; ; ) {
    let trouble: unknown
    const answer = await ask().catch((error) => {
      trouble = error
    })
    if (answer) return answer
    if (Date.now() > end) {
      if (trouble) throw trouble
      return undefined
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

export const aTab = <Handle>(hands: Hands<Handle>): Tab => {
  const asked = <K extends keyof PageSide>(what: K, ...args: Parameters<PageSide[K]>) =>
    call(`(${pageSide})().${what}`, args)
  const ask = <K extends keyof PageSide>(what: K, ...args: Parameters<PageSide[K]>) =>
    hands.run(asked(what, ...args)) as Promise<Awaited<ReturnType<PageSide[K]>>>

  const missing = async (role: Role, name: Name) => {
    const names = await ask('names', role).catch(() => [])
    return new Error(`no single ${role} ${name} to be used; there are ${JSON.stringify(names)}`)
  }
  const ready = async (role: Role, name: Name) => {
    const find = () => hands.element(asked('ready', role, pattern(name)))
    const element = await until(find, WITHIN_MS)
    if (!element) throw await missing(role, name)
    return element
  }
  const press = async (role: Role, name: Name) => {
    await hands.click(await ready(role, name))
  }
  const state = async (role: Role, name: Name): Promise<State> => {
    const found = await until(() => ask('state', role, pattern(name)), WITHIN_MS)
    if (!found) throw await missing(role, name)
    return found
  }
  const seenWhen = async (text: Name, wanted: boolean, withinMs: number) => {
    const look = async () => (await ask('sees', pattern(text))) === wanted
    if (await until(look, withinMs)) return
    const instead = await ask('text')
    throw new Error(`${wanted ? 'not' : 'still'} to be seen: ${text}\n${instead.slice(-1_500)}`)
  }
  const key: Tab['key'] = async (chord, times = 1) => {
    const keys = chord.split('+')
    const last = keys.pop() ?? ''
    for (let i = 0; i < times; i++) await hands.stroke(last, keys)
  }

  return {
    goto: async (url) => void (await hands.goto(url)),
    reload: async () => void (await hands.reload()),
    close: async () => void (await hands.close()),
    press,
    key,
    state,
    type: async (role, name, text) => {
      await press(role, name)
      await key('Control+a')
      await (text === '' ? key('Delete') : hands.write(text))
    },
    check: async (role, name, on = true) => {
      if ((await state(role, name)).checked !== on) await press(role, name)
      const done = async () => (await state(role, name)).checked === on
      if (!(await until(done, WITHIN_MS))) throw new Error(`${role} ${name} does not take ${on}`)
    },
    choose: async (name, option) => {
      const find = async () => {
        const steps = await ask('stepsTo', pattern(name), option)
        return steps === null ? undefined : { steps }
      }
      const found = await until(find, WITHIN_MS)
      if (!found) throw await missing('combobox', name)
      await key(found.steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(found.steps))
      const chosen = async () => (await ask('stepsTo', pattern(name), option)) === 0
      if (!(await until(chosen, WITHIN_MS))) throw new Error(`${name} does not take ${option}`)
    },
    see: (text, withinMs = WITHIN_MS) => seenWhen(text, true, withinMs),
    gone: (text, withinMs = WITHIN_MS) => seenWhen(text, false, withinMs),
    sees: (text) => ask('sees', pattern(text)),
    has: (role, name) => ask('has', role, pattern(name)),
    find: async (role, name, withinMs = WITHIN_MS) => {
      if (!(await until(() => ask('has', role, pattern(name)), withinMs))) {
        throw await missing(role, name)
      }
    },
    value: async (role, name) => (await state(role, name)).value,
    focused: () => ask('focused'),
    focusOn: async (name, withinMs = WITHIN_MS) => {
      const there = async () => (await ask('fits', await ask('focused'), pattern(name))) === true
      if (await until(there, withinMs)) return
      throw new Error(`the focus is not on ${name} but on "${await ask('focused')}"`)
    },
    evaluate: <A extends unknown[], R>(act: (...args: A) => R, ...args: A) =>
      hands.run(call(String(act), args)) as Promise<Awaited<R>>,
    screenshot: async (path) => {
      await hands.run(NEXT_PICTURE)
      await hands.screenshot(path)
    },
    size: async (width, height) => {
      await hands.size({ width, height })
      return (await hands.run('({ width: innerWidth, height: innerHeight })')) as {
        width: number
        height: number
      }
    },
    errors: hands.errors,
    offline: hands.offline && (async (on) => void (await hands.offline?.(on))),
    beside: hands.beside,
  }
}
