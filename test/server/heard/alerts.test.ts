/** A wave on a page: found once, told once to who has a summary of it, with numbers and without words. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Alert } from '../../../shared/api/heard-answers.ts'
import { daysAfter, weekdayOf } from '../../../shared/days.ts'
import type { SignalInput } from '../../../shared/signal.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aMailServer } from '../../support/a-mail-server.ts'
import { staffOf } from '../../support/a-question.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'

const TODAY = '2026-03-04'
const PAGE = 'https://www.voorbeeld.nl/toeslag'
const OTHER = 'https://www.voorbeeld.nl/huren'

describe('a wave', () => {
  let now = new Date(`${TODAY}T12:00:00Z`)
  let mail: Awaited<ReturnType<typeof aMailServer>>
  let desk: Awaited<ReturnType<typeof aDesk>>
  let owner: ReturnType<typeof staffOf>
  beforeAll(async () => {
    mail = await aMailServer()
  })
  afterAll(() => mail.stop())
  const say = (count: number, url: string, day: string, change: Partial<SignalInput> = {}) =>
    desk.store.append(
      Array.from({ length: count }, (_, n) =>
        anEntry(
          { page: { url }, clarity: change.message ? undefined : 'no', ...change },
          { receivedAt: `${day}T08:${String(n % 60).padStart(2, '0')}:00.000Z` },
        ),
      ),
    )
  beforeEach(async () => {
    now = new Date(`${TODAY}T12:00:00Z`)
    mail.taken.length = 0
    desk = await aDesk(() => now, { smtpUrl: mail.url })
    await desk.store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
    owner = staffOf(desk, await desk.tokenFor('text', 'publish'))
    // Eight weeks of working days with two unclear answers, and a busy Monday.
    for (let n = 1; n <= 60; n++) {
      const day = daysAfter(TODAY, -n)
      const weekday = weekdayOf(day)
      if (weekday === 0 || weekday === 6) continue
      for (const page of [PAGE, OTHER]) await say(weekday === 1 ? 6 : 2, page, day)
    }
    return () => desk.close()
  })
  const subscribe = (email: string, more: object = {}) =>
    owner.send('/v1/digests', { email, every: 'weekly', site: 'demo', ...more })
  const look = async (moment: string) => {
    now = new Date(moment)
    await desk.desk.lookAround()
    await desk.desk.lookSoon()
  }
  const alerts = async (token?: string) =>
    z
      .array(Alert)
      .parse(
        await (await desk.ask('/v1/alerts', token ?? (await desk.tokenFor('aggregate')))).json(),
      )

  it('is told by e-mail to whom it concerns, once; not of the whole site when one page explains it', async () => {
    await subscribe('noor@voorbeeld.example', { page: `${PAGE}*` })
    await subscribe('alles@voorbeeld.example', { language: 'en' })
    await subscribe('alles@voorbeeld.example', { every: 'daily' })
    await subscribe('huren@voorbeeld.example', { page: OTHER })
    await say(40, PAGE, TODAY)
    await look(`${TODAY}T12:00:00Z`)
    expect(await alerts()).toMatchObject([
      { site: 'demo', page: PAGE, day: TODAY, what: 'unclear', found: 40, repeated: 0, marks: [] },
    ])
    expect(mail.taken.map(({ to }) => to[0]).sort()).toEqual([
      'alles@voorbeeld.example',
      'noor@voorbeeld.example',
    ])
    const message = mail.taken.find(({ to }) => to[0] === 'noor@voorbeeld.example')?.mail
    expect(message?.subject).toBe(
      'Dienst Toekenning: veel meer mensen dan anders vinden iets onduidelijk',
    )
    expect(message?.text).toContain(
      'Op woensdag 4 maart 2026 zeiden 40 mensen dat /toeslag niet of niet helemaal duidelijk is. Op zo’n dag zijn dat er anders ongeveer 2.',
    )
    expect(message?.text).toContain('De dag is nog niet voorbij.')
    expect(message?.text).toContain('https://helder.example/?site=demo&page=')
    // It grows, and goes on the next day: it is known.
    await say(40, PAGE, TODAY)
    await look(`${TODAY}T18:00:00Z`)
    await say(80, PAGE, '2026-03-05')
    await look('2026-03-05T12:00:00Z')
    const waves = mail.taken.filter(({ mail }) => /anders|usual/.test(mail.subject ?? ''))
    expect(waves).toHaveLength(2)
    expect(await alerts()).toHaveLength(1)
  })

  it('is not told to who lost the right to it since they asked for a summary', async () => {
    await subscribe('weg@voorbeeld.example')
    const [token] = await desk.store.tokens()
    await desk.store.revokeToken(token?.name ?? '', `${TODAY}T09:00:00.000Z`)
    await say(40, PAGE, TODAY)
    await look(`${TODAY}T12:00:00Z`)
    expect(await alerts()).toHaveLength(1)
    expect(mail.taken).toEqual([])
  })

  it('is not a busy Monday, nor what we asked for ourselves', async () => {
    now = new Date('2026-03-09T12:00:00Z')
    for (const page of [PAGE, OTHER]) await say(7, page, '2026-03-09')
    await say(60, PAGE, '2026-03-09', { invited: true })
    await look('2026-03-09T12:00:00Z')
    expect(await alerts()).toEqual([])
  })

  it('of the same words again is told as that', async () => {
    await subscribe('noor@voorbeeld.example')
    await say(40, PAGE, TODAY, { message: 'Weg met deze geheime regel!' })
    await look(`${TODAY}T12:00:00Z`)
    expect(await alerts()).toMatchObject([
      { page: PAGE, what: 'messages', found: 40, repeated: 39, marks: ['same-words'] },
    ])
    const [message] = mail.taken
    expect(message?.mail.text).toContain('39 van de 40 hebben precies dezelfde woorden')
    expect(message?.mail.text).toContain('zonder die herhalingen is het geen golf')
    expect(message?.raw).not.toContain('geheime')
  })

  it('by one seldom used way is told as that, and one of many pages as one of the site', async () => {
    await say(40, PAGE, TODAY, { source: 'form' })
    await look(`${TODAY}T12:00:00Z`)
    expect((await alerts())[0]?.marks).toEqual(['one-source'])
    // A little on each of many pages, and none of them stands out.
    for (let n = 0; n < 20; n++) await say(3, `https://www.voorbeeld.nl/p${n}`, '2026-03-05')
    await look('2026-03-05T12:00:00Z')
    const [site] = await alerts()
    expect(site).toMatchObject({ what: 'unclear', day: '2026-03-05', found: 60 })
    expect(site?.page).toBeUndefined()
  })

  it('is seen by who may read there alone', async () => {
    await say(40, PAGE, TODAY)
    await look(`${TODAY}T12:00:00Z`)
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    const tokenIn = async (place: object) => {
      const body = {
        label: JSON.stringify(place).slice(0, 80),
        scopes: ['aggregate'],
        reach: [place],
      }
      return ((await (await admin.send('/v1/tokens', body)).json()) as { token: string }).token
    }
    expect(await alerts(await tokenIn({ site: 'demo' }))).toHaveLength(1)
    expect(await alerts(await tokenIn({ site: 'demo', page: `${PAGE}*` }))).toHaveLength(1)
    expect(await alerts(await tokenIn({ site: 'demo', page: OTHER }))).toEqual([])
    expect(await alerts(await tokenIn({ organisation: 'Gemeente' }))).toEqual([])
  })
})
