/** A server with texts about three things in two half-years, and hostile ones between them; and who looks at them. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { daysOf, periodBefore, periodOf } from '../../shared/half-year.ts'
import { aBrowser, VIEWS } from './a-browser.ts'
import { aServer, TOKEN } from './a-server.ts'
import { anEntry } from './a-signal.ts'
import { axeFindings } from './axe.ts'
import { takeIn } from './take-in.ts'

const SHOTS = 'test/.shots'
/** What strangers may send, with the words of a theme so that it is in one. */
export const HOSTILE = [
  '<img src=x onerror="document.title=1"><script>document.title=1</script> toeslag betaald rekening',
  '\u202eDe toeslag is nog niet uitbetaald',
  'toeslag'.repeat(571),
]

const STARTS = {
  money: [
    'Wanneer krijg ik het geld van de toeslag',
    'De toeslag is nog niet uitbetaald',
    'Het bedrag van de toeslag staat niet op mijn rekening',
  ],
  form: [
    'Het formulier geeft een foutmelding',
    'Ik kan het formulier niet versturen',
    'De knop van het formulier werkt niet',
  ],
  passport: [
    'Hoe vraag ik een nieuw paspoort aan',
    'Waar kan ik mijn paspoort ophalen',
    'Mijn paspoort is verlopen en ik moet reizen',
  ],
}
const ENDS = ['deze maand', 'vorige week', 'met spoed', 'elke keer weer', 'nu eindelijk']
const POSTCODES = ['2511', '1012', '9711', '6211', '3511']

export const now = periodOf(new Date().toISOString().slice(0, 10))
export const before = periodBefore(now)

/** Texts about three things, enough to find themes in. */
export const entriesIn = (half: string) => {
  const days = [5, 20].map(
    (day) => `${daysOf(half).from.slice(0, 8)}${String(day).padStart(2, '0')}`,
  )
  const texts = Object.values(STARTS).flatMap((starts, topic) =>
    Array.from({ length: 110 + topic * 10 }, (_, n) => {
      const ends = `${ENDS[n % 5]}, ${ENDS[(n * 3 + topic) % 5]}`
      return `${starts[n % starts.length]} ${ends} nummer ${n}`
    }),
  )
  const serious = 'Ik wil niet meer leven, <b>niemand</b> helpt met de toeslag'
  return [...texts, ...HOSTILE, serious].map((message, n) =>
    anEntry(
      {
        message,
        language: 'nl',
        clarity: n % 3 ? 'no' : 'partly',
        reasons: n % 4 ? [] : ['missing'],
        postcode4: POSTCODES[n % POSTCODES.length],
      },
      { receivedAt: `${days[n % 2]}T10:00:00.000Z` },
    ),
  )
}

export const anAnalystsPlace = async () => {
  mkdirSync(SHOTS, { recursive: true })
  const server = await aServer()
  const send = (path: string, body: object, method = 'POST') =>
    fetch(server.origin + path, {
      method,
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const read = async (path: string) => (await server.staff(path)).json()
  await takeIn(server, [...entriesIn(now), ...entriesIn(before)])
  const browser: Browser = await aBrowser()
  const contexts: BrowserContext[] = []
  const complaints: string[] = []
  const open = async (path: string, token = TOKEN) => {
    const context = await browser.newContext({
      ...VIEWS.desktop,
      locale: 'nl-NL',
      acceptDownloads: true,
      reducedMotion: 'reduce',
    })
    contexts.push(context)
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401'))
        complaints.push(message.text())
    })
    await page.goto(`${server.origin}${path}#token=${token}`)
    return page
  }
  /** A picture, in which nothing is out of reach; how all others see it is looked at in every room at once. */
  const look = async (page: Page, name: string) => {
    await page.screenshot({ path: join(SHOTS, `desktop-analyst-${name}.png`), fullPage: true })
    expect([name, await axeFindings(page)]).toEqual([name, []])
  }
  return {
    ...{ server, send, read, open, look, complaints },
    stop: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
export type AnalystsPlace = Awaited<ReturnType<typeof anAnalystsPlace>>
