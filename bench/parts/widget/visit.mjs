/**
 * Visits to a page, each in a context of its own with nothing kept from before. Figures come from the DevTools
 * protocol: what is on the wire, what the main thread did, what stays in memory, what moved.
 */
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Lighthouse's `mobileSlow4G` as it is named there: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. Not the values that
 * Lighthouse hands to DevTools for whole page loads (562 ms for every request, 0.9 of the speed).
 */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
/** Long enough for the slowest to have shown its question and come to rest, and the same for the bare page. */
const QUIET_MS = 5_000
const VISIT_MS_MAX = 30_000
const PHONE = { width: 412, height: 915 }
const DESK = { width: 1280, height: 900 }

/** PostHog leaves everything out for a browser that says it is headless; this one tells all that it is not. */
const asReader = (browser) =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version().split('.')[0]}.0.0.0 Safari/537.36`

/** Opens an empty page with the network slowed down; everything arrives after the article has been painted. */
const visiting = async (browser, viewport, slowdown, use) => {
  const context = await browser.newContext({ viewport, userAgent: asReader(browser) })
  // A page that never answers costs its own figures, not the run.
  const patience = setTimeout(() => context.close(), VISIT_MS_MAX)
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await use(page, devtools, context)
  } finally {
    clearTimeout(patience)
    await context.close()
  }
}

/**
 * Follows the requests of a page, without the page itself. `sofar()` names those of this moment; `sum(names)` adds
 * up their bodies as they came over the wire, once their last bytes are in.
 */
const wire = (devtools) => {
  const bytes = new Map()
  let elsewhere = 0
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type === 'Document' || !request.url.startsWith('http')) return
    bytes.set(requestId, 0)
    if (new URL(request.url).hostname !== '127.0.0.1') elsewhere++
  })
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (bytes.has(requestId)) bytes.set(requestId, bytes.get(requestId) + encodedDataLength)
  })
  // Of a small script that came with the page the browser tells no bytes, but the server told its length.
  const lengths = new Map()
  devtools.on('Network.responseReceivedExtraInfo', ({ requestId, headers }) => {
    const name = Object.keys(headers).find((header) => header.toLowerCase() === 'content-length')
    lengths.set(requestId, Number(headers[name] ?? 0))
  })
  const size = (name) => Math.max(bytes.get(name), lengths.get(name) ?? 0)
  return {
    sofar: () => [...bytes.keys()],
    sum: (names) => names.reduce((sum, name) => sum + size(name), 0),
    elsewhere: () => elsewhere,
  }
}
/** The browser reports the bytes of a script only when all of them are in. */
const LAST_BYTES_MS = 500

/** The browser keeps both kinds of entry for whoever asks later, so that no observer has to run meanwhile. */
const observed = (page) =>
  page.evaluate(async () => {
    const kept = (type) =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
        observer.observe({ type, buffered: true })
        setTimeout(resolve, 100, [])
      })
    const shifts = (await kept('layout-shift')).filter((entry) => !entry.hadRecentInput)
    return {
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      longTasks: (await kept('longtask')).length,
    }
  })

/** Nobody touches the page, on a phone of a sixth of the speed. Nothing of ours runs in it until the end. */
export const quietVisit = (browser, url, { shown }) =>
  visiting(browser, PHONE, 6, async (page, devtools) => {
    await devtools.send('Performance.enable')
    await page.goto(url)
    await sleep(QUIET_MS)
    const { metrics } = await devtools.send('Performance.getMetrics')
    await devtools.send('HeapProfiler.collectGarbage')
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    const ms = (name) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
    const { shift, longTasks } = await observed(page)
    return {
      script: ms('ScriptDuration'),
      task: ms('TaskDuration'),
      heap: usedSize,
      shiftPhone: shift,
      longTasks,
      shownAtLast: await shown(page).isVisible(),
    }
  })

/** Somebody at a desk waits for the question and answers it. */
export const answeringVisit = (browser, url, { shown, answer }) =>
  visiting(browser, DESK, 1, async (page, devtools, context) => {
    const requests = wire(devtools)
    await page.goto(url)
    await shown(page).waitFor()
    const untilShown = requests.sofar()
    await sleep(LAST_BYTES_MS)
    const { shift } = await observed(page)
    await answer(page)
    const untilAnswered = requests.sofar()
    await sleep(LAST_BYTES_MS)
    const stored = await page.evaluate(
      async () =>
        localStorage.length +
        sessionStorage.length +
        (await caches.keys()).length +
        (await indexedDB.databases()).length,
    )
    return {
      bytesShown: requests.sum(untilShown),
      requestsShown: untilShown.length,
      bytesAnswered: requests.sum(untilAnswered),
      requestsAnswered: untilAnswered.length,
      elsewhere: requests.elsewhere(),
      shiftDesk: shift,
      kept: stored + (await context.cookies()).length,
    }
  })

/**
 * From a press on `Nee` until the first field of the form can be typed in. The pointer arrives with the press, as
 * a finger does, so that nothing could be fetched beforehand on a hint of interest.
 */
export const pressVisit = (browser, url, { shown }) =>
  visiting(browser, PHONE, 4, async (page, devtools) => {
    const requests = wire(devtools)
    await page.goto(url)
    await shown(page).waitFor()
    await sleep(LAST_BYTES_MS)
    const before = requests.sofar()
    const box = await shown(page).locator('button').nth(2).boundingBox()
    await page.evaluate(() => {
      const root = document.querySelector('helder-feedback').shadowRoot
      window.pressToForm = new Promise((resolve) => {
        const pressed = ({ timeStamp }) => {
          const look = () => {
            const fields = [...root.querySelectorAll('textarea, input, select')]
            const usable = fields.some((field) => !field.disabled && field.checkVisibility())
            if (usable) resolve(performance.now() - timeStamp)
            else requestAnimationFrame(look)
          }
          look()
        }
        root.addEventListener('click', pressed, { once: true, capture: true })
      })
    })
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    const pressToForm = await page.evaluate(() => window.pressToForm)
    const after = requests.sofar()
    await sleep(LAST_BYTES_MS)
    return { pressToForm, bytesForm: requests.sum(after) - requests.sum(before) }
  })
