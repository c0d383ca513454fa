/** The whole server in this process, on a real store in a file that is thrown away. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '../../server/app.ts'
import { startDesk } from '../../server/desk/index.ts'
import { siteDirectory } from '../../server/directory.ts'
import { makeMetrics } from '../../server/metrics.ts'
import { sealingAtRest } from '../../server/outgoing/sealed-at-rest.ts'
import type { WebhookSettings } from '../../server/outgoing/webhook-settings.ts'
import type { Insight } from '../../server/report/insight.ts'
import type { OpenKlantSettings } from '../../server/sinks/open-klant/index.ts'
import { identifying } from '../../server/sources/identity.ts'
import type { ImapSettings } from '../../server/sources/mail/imap.ts'
import { findHere } from '../../server/themes/finding.ts'
import { startThemes } from '../../server/themes/index.ts'
import { admitToken } from '../../server/tokens.ts'
import type { Scope } from '../../shared/words.ts'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import type { LogEvent } from '../../worker/deps.ts'
import { aSite } from './a-signal.ts'

export const aDesk = async (
  now: () => Date = () => new Date('2026-03-02T09:00:00Z'),
  options: {
    smtpUrl?: string
    openKlant?: OpenKlantSettings
    webhooks?: WebhookSettings
    bounces?: ImapSettings
    insight?: Insight
    freeBytes?: number
  } = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-desk-'))
  const store = openSqliteStore(join(folder, 'helder.db'))
  await store.putSite(aSite())
  const log: LogEvent[] = []
  const sites = siteDirectory(store, now)
  const sealing = sealingAtRest(Buffer.alloc(32, 7).toString('base64url'))
  const desk = startDesk({
    ...{ store, sites, now, keys: join(folder, 'keys'), url: 'https://helder.example' },
    data: folder,
    mail: options.smtpUrl
      ? {
          smtpUrl: options.smtpUrl,
          from: 'antwoord@helder.example',
          bounces: options.bounces,
        }
      : undefined,
    openKlant: options.openKlant,
    webhooks: options.webhooks,
    sealing,
    onError: (error) => {
      throw error
    },
  })
  const onError = (error: Error) => {
    throw error
  }
  const themes = startThemes({ store, now, newId: randomUUID, find: findHere, onError })
  const app = createServer({
    themes,
    store,
    sites,
    desk,
    now,
    log: (event) => log.push(event),
    sessionKey: 'a key for tests',
    identify: identifying('another key for tests'),
    tick: () => 0,
    limit: () => 0,
    fair: () => true,
    freeBytes: () => options.freeBytes ?? 1e12,
    metrics: makeMetrics({ now, freeBytes: () => 1e9 }),
    addressOf: () => '',
    asset: () => undefined,
    demo: false,
    sealing,
    webhooks: options.webhooks,
    insight: options.insight,
    mailSetUp: options.smtpUrl !== undefined,
    url: 'https://helder.example',
  })
  const tokenFor = async (...scopes: Scope[]) => {
    const token = `token-${scopes.join('-')}`
    await admitToken(store, token, { label: 'test', scopes, now: now() })
    return token
  }
  const ask = (path: string, token?: string, headers: Record<string, string> = {}) =>
    app.request(path, {
      headers: { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...headers },
    })
  return {
    app,
    ask,
    folder,
    log,
    store,
    tokenFor,
    desk,
    themes,
    close: async () => {
      await desk.stop()
      await themes.stop()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
