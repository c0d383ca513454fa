/** Sends summaries, waves and reminders to staff. Their figures are looked up when they are sent. */
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import type { Deliver } from '../../shared/delivery.ts'
import { fill } from '../../shared/html.ts'
import { longDate } from '../../shared/texts/long-date.ts'
import type { KeptDigest } from '../../store/outgoing/outgoing.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { notSent, type Send } from '../channels/mail.ts'
import { alertText } from './alert-text.ts'
import { digestText, layOut, link, paragraph } from './digest-text.ts'
import { DIGEST_TEXTS } from './digest-texts.ts'
import { mayStill } from './may-still.ts'
import { summarise } from './summary.ts'

type World = {
  store: Store
  sites: SiteDirectory
  now: () => Date
  send: Send
  /** The address that it comes from. */
  from: string
  /** Where staff reach this server, without a slash at the end. */
  url: string
}

const Body = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('digest'), from: z.string(), until: z.string() }),
  z.strictObject({ kind: z.literal('notice') }),
  z.strictObject({ kind: z.literal('alert'), alert: z.string() }),
])
type Window = Extract<z.infer<typeof Body>, { kind: 'digest' }>

export const digestMail = ({ store, sites, now, send, from, url }: World): Deliver => {
  const nameOf = async (site: string) => (await sites.get(site))?.name ?? site
  const dashboard = (query: Record<string, string>) => `${url}/?${new URLSearchParams(query)}`

  const summaryFor = async (digest: KeptDigest, window: Window) => {
    const { site, page, language, every } = digest
    const name = await nameOf(site)
    const summary = await summarise(store, digest, window, now())
    const quiet = summary.signals + summary.overdue + summary.stale.length === 0
    // A week without anything is news; a quarter of an hour or a day is not.
    if (quiet && every !== 'weekly') return undefined
    if (every === 'instant' && summary.signals === 0) return undefined
    const dashboardUrl = dashboard({ site, ...(page === undefined ? {} : { page }) })
    return { to: digest.email, ...digestText({ language, name, dashboardUrl, summary }) }
  }
  const waveFor = async ({ email, language }: KeptDigest, name: string) => {
    const [alert] = await store.alerts({ alert: name })
    if (!alert) return undefined
    const { site, page, day } = alert
    const dashboardUrl = dashboard({ site, ...(page === undefined ? {} : { page }), from: day })
    const today = now().toISOString().slice(0, 10)
    const text = { language, name: await nameOf(site), dashboardUrl, today, alert }
    return { to: email, ...alertText(text) }
  }
  const reminder = async (about: string) => {
    const notice = (await store.notices()).find((one) => one.notice === about)
    if (!notice?.keeper || notice.moreOn >= dayIn(now())) return undefined
    const texts = DIGEST_TEXTS.nl
    const name = await nameOf(notice.site)
    const date = longDate(notice.moreOn, 'nl')
    const parts = [
      paragraph(fill(texts.reminder, { date })),
      paragraph(notice.page),
      paragraph(texts.reminderWhat),
      link(texts.open, dashboard({ room: 'pages', site: notice.site })),
    ]
    return { to: notice.keeper, ...layOut('nl', fill(texts.reminderSubject, { name }), parts) }
  }

  const messageOf = async (about: string, what: z.infer<typeof Body>) => {
    if (what.kind === 'notice') return reminder(about)
    const digest = (await store.digests()).find((one) => one.digest === about)
    if (!digest || !(await mayStill(store, digest, now()))) return undefined
    return what.kind === 'alert' ? waveFor(digest, what.alert) : summaryFor(digest, what)
  }

  return async ({ delivery, about, body, createdAt }) => {
    const what = Body.parse(JSON.parse(body))
    const message = await messageOf(about, what)
    // Nothing to say, or nobody who wants to hear it any more.
    if (!message) return
    const { to, ...words } = message
    try {
      await send({
        ...words,
        from: { name: 'Helder', address: from },
        to: { name: '', address: to },
        messageId: `<${delivery}@${new URL(url).hostname}>`,
        date: new Date(createdAt),
      })
    } catch (error) {
      throw notSent(error)
    }
  }
}
