/** Looks from inside the page when it is still again, and how far things jumped meanwhile. */

/** Runs in the page before anything of ours: counts what is asked for and adds up what shifts. */
const watch = () => {
  const state = { asking: 0, shift: 0, begun: 0 }
  const ask = globalThis.fetch.bind(globalThis)
  globalThis.fetch = async (...asked) => {
    state.asking++
    try {
      const answer = await ask(...asked)
      // An answer that is still coming in has not come.
      const { json } = answer
      answer.json = () => {
        state.asking++
        return json.call(answer).finally(() => state.asking--)
      }
      return answer
    } finally {
      state.asking--
    }
  }
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) state.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  globalThis.helderWatch = state
}

/** Still this long, in milliseconds, is still: effects and further requests begin within a frame or two. */
const STILL_MS = 150
const WAIT_MS = 30_000

/** Resolves when the page is still; how long it took until then, without the looking on, and what shifted. */
const untilStill = ([still, wait]) => {
  const state = globalThis.helderWatch
  const isBusy = () =>
    state.asking > 0 ||
    !document.querySelector('main h1') ||
    document.querySelector('main .busy') !== null ||
    [...document.querySelectorAll('main .status')].some((said) => said.textContent.trim())
  return new Promise((resolve, reject) => {
    let quietSince
    const look = () => {
      const now = performance.now()
      if (isBusy()) quietSince = undefined
      else quietSince ??= now
      if (quietSince !== undefined && now - quietSince >= still)
        return resolve({ ms: quietSince - state.begun, shift: state.shift })
      if (now - state.begun > wait) return reject(new Error(`not still after ${wait} ms`))
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

export const watched = async (browser) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.addInitScript(watch)
  const page = await context.newPage()
  const still = () => page.evaluate(untilStill, [STILL_MS, WAIT_MS])
  /** Does something to an element, as a person would, and waits until the page is still. */
  const act = async (selector, what) => {
    const element = page.locator(selector).first()
    await element.waitFor({ state: 'attached', timeout: 5_000 })
    await element.evaluate((found, { value, words }) => {
      Object.assign(globalThis.helderWatch, { begun: performance.now(), shift: 0 })
      if (words !== undefined) {
        found.value = words
        found.dispatchEvent(new InputEvent('input', { bubbles: true }))
        // The field must know before the form is sent.
        setTimeout(() => found.form.requestSubmit())
      } else if (value !== undefined) {
        found.value = value
        found.dispatchEvent(new Event('change', { bubbles: true }))
      } else found.click()
    }, what)
    return still()
  }
  return {
    close: () => context.close(),
    /** From the first request on. */
    open: async (address) => {
      await page.goto(address, { waitUntil: 'commit' })
      return still()
    },
    press: (selector) => act(selector, {}),
    choose: (selector, value) => act(selector, { value }),
    write: (selector, words) => act(selector, { words }),
  }
}
