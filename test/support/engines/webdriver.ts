/** As much of W3C WebDriver as we need, over HTTP: https://www.w3.org/TR/webdriver2/. */
type Method = 'GET' | 'POST' | 'DELETE'
/** Under this very key an answer refers to an element (section "Elements"). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Keys without a character of their own (section "Keyboard actions"). */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}

export const aSession = async (base: string, capabilities: object) => {
  const command = async (method: Method, path: string, body?: object) => {
    const answer = await fetch(base + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (answer.ok) return value
    const { error, message } = value as { error: string; message: string }
    throw new Error(`${method} ${path}: ${error} ${message}`)
  }
  const { sessionId } = (await command('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string }
  const session = (method: Method, path: string, body?: object) =>
    command(method, `/session/${sessionId}${path}`, body)

  /** Not every driver waits for a promise in a plain script; in an asynchronous one we wait ourselves. */
  const run = async (expression: string) => {
    const script = `const done = arguments[arguments.length - 1]
      Promise.resolve().then(() => ${expression}).then(
        (value) => done({ value }), (error) => done({ error: String(error) }))`
    const answer = await session('POST', '/execute/async', { script, args: [] })
    const { value, error } = answer as { value?: unknown; error?: string }
    if (error) throw new Error(error)
    return value
  }
  type Stroke = { type: 'keyDown' | 'keyUp'; value: string }
  const strokes = (actions: Stroke[]) =>
    session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  const down = (value: string): Stroke => ({ type: 'keyDown', value })
  const up = (value: string): Stroke => ({ type: 'keyUp', value })

  return {
    run,
    element: async (expression: string) => {
      const found = (await run(expression)) as { [ELEMENT]?: string } | null
      return found?.[ELEMENT]
    },
    goto: (url: string) => session('POST', '/url', { url }),
    reload: () => session('POST', '/refresh', {}),
    /** Not "element click": WebKit's refuses a textarea whose middle lies between two lines. */
    click: (element: string) =>
      session('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', origin: { [ELEMENT]: element }, x: 0, y: 0 },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
    write: (text: string) =>
      strokes(
        [...text].flatMap((letter) => {
          const value = letter === '\n' ? (KEYS.Enter ?? '') : letter
          return [down(value), up(value)]
        }),
      ),
    stroke: (key: string, held: string[]) => {
      const keys = [...held, key].map((name) => KEYS[name] ?? name)
      return strokes([...keys.map(down), ...keys.reverse().map(up)])
    },
    picture: async () => Buffer.from((await session('GET', '/screenshot')) as string, 'base64'),
    /** Of the whole window, its borders and bars included. */
    windowSize: (size: { width: number; height: number }) => session('POST', '/window/rect', size),
    windowHeight: async () => ((await session('GET', '/window/rect')) as { height: number }).height,
    end: () => session('DELETE', ''),
  }
}
