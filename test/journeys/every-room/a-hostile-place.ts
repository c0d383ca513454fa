/** A server in which everything that has words holds hostile ones, put there by the API as people put them. */
import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { seal } from '../../../widget/seal.ts'
import { dayAgo, fillQuarter } from '../../support/a-quarter.ts'
import { aServer, type Server, TOKEN } from '../../support/a-server.ts'
import { anEntry } from '../../support/a-signal.ts'
import { before, entriesIn, now } from '../../support/an-analyst.ts'
import { takeIn } from '../../support/take-in.ts'
import * as hostile from './hostile-texts.ts'
import { ADDRESSES, ARABIC, ARABIC_NAME, HOST, NAMES, SCRIPT_NAME, TEXTS } from './hostile-texts.ts'

const { HEBREW, OVERRIDE, PERSIAN, SCRIPT, SPACELESS, SPACELESS_NAME } = hostile
/** Finding themes takes a second or two, and much longer where others work as well. */
const FINDING = { timeout: 40_000, interval: 200 }
const SETTINGS = {
  HELDER_WEBHOOK_OIN: '00000001003214345000',
  HELDER_WEBHOOK_DOMAIN: 'nl.voorbeeld.helder',
  HELDER_WEBHOOK_LOCAL: '1',
  // Nobody is there: what is mailed waits, and says so.
  HELDER_SMTP_URL: 'smtp://127.0.0.1:9',
  HELDER_MAIL_FROM: 'antwoord@helder.example',
}

const asking = (server: Server) => async (path: string, body?: object, how?: Partial<How>) => {
  const { method = body ? 'POST' : 'GET', token = TOKEN } = how ?? {}
  const answer = await fetch(server.origin + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  expect([path, answer.status < 300, answer.ok ? '' : await answer.text()]).toEqual([
    path,
    true,
    '',
  ])
  return answer.json()
}
type How = { method: string; token: string }
type Ask = ReturnType<typeof asking>

const sites = async (ask: Ask) => {
  const [demo] = await ask('/v1/sites')
  const channels = ['email', 'phone', 'counter', 'letter', 'page']
  const locations = NAMES.map((name) => ({ name, address: OVERRIDE }))
  const own = { ...demo, channels, locations, urgent: OVERRIDE }
  await ask('/v1/sites/demo', own, { method: 'PUT' })
  const { sealingKey: _, ...plain } = own
  for (const [n, name] of NAMES.entries()) {
    const site = `kwaad-${n}`
    const made = { ...plain, site, name, organisation: NAMES[(n + 3) % NAMES.length] }
    await ask(`/v1/sites/${site}`, { ...made, hosts: ['kwaad.example'] }, { method: 'PUT' })
  }
}

/** Signals of all that can be said, on all pages; the first and second site get most of them. */
const signals = async (server: Server) => {
  const entries = TEXTS.flatMap((message, n) =>
    ['kwaad-0', 'kwaad-3'].map((site) => {
      const page = { url: ADDRESSES[n % ADDRESSES.length] ?? HOST, title: message.slice(0, 300) }
      const words = { message, quote: message.slice(0, 1_000), offer: message }
      const question = { text: message, channel: 'page' as const }
      return anEntry(
        {
          ...{ site, page, ...words, question, clarity: n % 2 ? 'no' : 'yes' },
          ...{ reasons: ['missing', 'other'], lifeEvent: `${'onafgebroken-'.repeat(3)}x` },
          language: n % 3 ? 'nl' : 'ar',
        },
        { receivedAt: new Date(Date.now() - n * 3_600_000).toISOString() },
      )
    }),
  )
  const apart = TEXTS.slice(0, 8).map((message) =>
    anEntry(
      { message, page: { url: ADDRESSES[1] ?? HOST } },
      { receivedAt: new Date().toISOString(), quarantine: ['links', '<b>trap', OVERRIDE] },
    ),
  )
  await takeIn(server, [...entries, ...apart, ...entriesIn(now), ...entriesIn(before)])
  await fillQuarter(server)
}

const aroundPages = async (ask: Ask) => {
  const there = { site: 'kwaad-0', page: ADDRESSES[0] ?? HOST }
  for (const text of [ARABIC, SCRIPT.slice(0, 600), SPACELESS.slice(0, 600), OVERRIDE]) {
    const says = { known: text, unknown: text, confidential: text, moreOn: dayAgo(-3) }
    const notice = { ...there, language: text === ARABIC ? 'ar' : 'nl', ...says }
    await ask(`/v1/notices/${randomUUID()}`, notice, { method: 'PUT' })
  }
  for (const what of [SCRIPT, ARABIC, SPACELESS, OVERRIDE]) {
    const change = { ...there, day: dayAgo(20), what }
    await ask(`/v1/page-changes/${randomUUID()}`, change, { method: 'PUT' })
  }
  const email = `${'lang'.repeat(12)}@${'voorbeeld'.repeat(4)}.example`
  await ask('/v1/digests', { ...there, email, language: 'nl', every: 'daily' })
}

const rights = async (ask: Ask) => {
  const reach = [{ organisation: ARABIC_NAME }, { site: 'kwaad-0', page: ADDRESSES[0] ?? HOST }]
  for (const [n, name] of NAMES.entries()) {
    const email = `${'x'.repeat(40)}${n}@voorbeeld.example`
    await ask('/v1/people', { name, email, roles: ['answerer', 'owner'], reach })
    await ask('/v1/grants', { site: 'kwaad-3', organisation: name })
    await ask('/v1/subscriptions', { label: name, url: 'http://127.0.0.1:9/', reach })
    const query = { q: name.slice(0, 100), site: 'kwaad-0' }
    await ask('/v1/saved-filters', { title: name, query, shared: true })
  }
  const scopes = ['aggregate', 'text', 'contact', 'answer']
  const [bram] = await Promise.all(
    NAMES.map((label) => ask('/v1/tokens', { label, scopes, reach: undefined })),
  )
  return (bram as { token: string }).token
}

/** Asked by citizens who want to be called, a letter, or to come by; in issues of each name; answered and proposed. */
const desk = async (server: Server, ask: Ask, bram: string) => {
  const [demo] = (await ask('/v1/sites')).filter(({ site }: { site: string }) => site === 'demo')
  const open = async (text: string, channel: 'phone' | 'letter' | 'email' | 'page') => {
    const entry = anEntry(
      { page: { url: `${server.origin}/demo`, title: OVERRIDE }, message: text },
      { receivedAt: new Date(Date.now() - 30 * 86_400_000).toISOString() },
    )
    const contacts = {
      phone: { channel, phone: '0612345678' },
      letter: { channel, name: ARABIC_NAME, address: `${SPACELESS_NAME}\n1234 AB Delft` },
      email: { channel, email: 'jan@voorbeeld.example' },
      page: undefined,
    } as const
    const given = contacts[channel]
    const { id } = entry.signal
    const contact = given && { sealed: await seal(demo.sealingKey, id, given as never) }
    await takeIn(server, [
      {
        ...entry,
        signal: { ...entry.signal, question: { text, channel, ...(contact && { contact }) } },
      },
    ])
    return id
  }
  const ids = { phone: '', letter: '', proposed: '', answered: '' }
  ids.phone = await open(HEBREW, 'phone')
  await open(SCRIPT, 'phone')
  ids.letter = await open(ARABIC, 'letter')
  ids.proposed = await open(ARABIC, 'email')
  ids.answered = await open(OVERRIDE, 'page')
  // The desk looks around when it is asked for its questions.
  await ask('/v1/questions?state=open')
  const act = (id: string, action: object, token = TOKEN) =>
    ask(`/v1/questions/${id}/actions`, action, { token })
  await act(ids.phone, { action: 'claim' })
  await act(ids.phone, { action: 'note', note: SPACELESS })
  await act(ids.phone, { action: 'note', note: PERSIAN })
  await act(ids.letter, { action: 'claim' })
  await act(ids.letter, { action: 'answer', text: ARABIC, onBehalfOf: ARABIC_NAME })
  await act(ids.answered, { action: 'claim' })
  const shown = { text: SPACELESS, publicQuestion: SCRIPT, onBehalfOf: SCRIPT_NAME }
  await act(ids.answered, { action: 'answer', ...shown })

  const issues = []
  for (const title of NAMES) {
    issues.push(await ask('/v1/issues', { title, organisation: ARABIC_NAME }))
  }
  const [, , , arabic] = issues
  await act(ids.proposed, { action: 'join', issue: arabic.issue }, bram)
  await act(ids.proposed, { action: 'claim' }, bram)
  await act(ids.proposed, { action: 'answer', text: PERSIAN }, bram)
  const core = []
  for (const [n, title] of NAMES.entries()) {
    const text = TEXTS[n + 2] ?? 'x'
    const made = await ask('/v1/core-messages', { title, organisation: title, text })
    const variant = { site: 'kwaad-3', version: 0, coreVersion: 1, text: ARABIC }
    await ask(`/v1/core-messages/${made.coreMessage}/variants`, variant)
    await ask(`/v1/core-messages/${made.coreMessage}/versions`, { version: 1, text: HEBREW })
    core.push(made.coreMessage)
  }
  return { ...ids, issue: arabic.issue as string, coreMessage: core[3] as string }
}

const themesAndReport = async (ask: Ask) => {
  for (const period of [before, now]) {
    await ask('/v1/theme-runs', { period, themes: 6 })
    await vi.waitFor(async () => {
      expect(await ask('/v1/theme-runs')).toMatchObject({ state: 'idle' })
      expect((await ask(`/v1/themes?period=${period}`)).themes.length).toBeGreaterThan(2)
    }, FINDING)
  }
  const { themes } = await ask(`/v1/themes?period=${now}`)
  for (const [n, { theme }] of themes.entries()) {
    const label = [ARABIC_NAME, SPACELESS_NAME, SCRIPT_NAME, OVERRIDE][n % 4]
    await ask(`/v1/themes/${theme}/actions`, { action: 'rename', label })
  }
  await ask(`/v1/themes/${themes.at(-1).theme}/actions`, { action: 'dismiss' })

  for (const [organisation, text] of [
    ['', SCRIPT],
    [ARABIC_NAME, ARABIC],
  ] as const) {
    const draft = await ask('/v1/reports', { period: before, organisation })
    let { revision } = draft
    const write = async (theme: string, texts: object) => {
      const path = `/v1/reports/${draft.report}/texts/${theme}`
      revision = (await ask(path, { ...texts, revision }, { method: 'PUT' })).revision
    }
    await write('whole', { interpretation: text })
    const { threads } = await ask(`/v1/reports/${draft.report}`)
    const says = { known: ARABIC, unknown: SPACELESS, feasibility: OVERRIDE }
    for (const [n, { theme }] of threads.slice(0, 3).entries()) {
      const feasibilityBy = NAMES[n + 2]
      await write(theme, { title: NAMES[n + 1], interpretation: text, ...says, feasibilityBy })
    }
    for (const [n, owner] of NAMES.entries()) {
      const decision = { period: before, organisation, what: TEXTS[n] ?? 'x', owner, version: 0 }
      const ended = n % 2 ? { state: 'dropped', reason: ARABIC } : { state: 'open' }
      const put = { ...decision, due: '2027-03-01', ...ended }
      await ask(`/v1/decisions/${randomUUID()}`, put, { method: 'PUT' })
    }
    if (organisation === '') continue
    for (const action of ['review', 'publish']) {
      ;({ revision } = await ask(`/v1/reports/${draft.report}/actions`, { action, revision }))
    }
  }
  return { theme: themes[0].theme as string, published: ARABIC_NAME }
}

export const aHostilePlace = async () => {
  const server = await aServer(SETTINGS)
  const ask = asking(server)
  await sites(ask)
  await signals(server)
  await aroundPages(ask)
  const bram = await rights(ask)
  const open = await desk(server, ask, bram)
  return { server, ask, open: { ...open, ...(await themesAndReport(ask)) } }
}
export type HostilePlace = Awaited<ReturnType<typeof aHostilePlace>>
