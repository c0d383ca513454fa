import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser, VIEWS } from '../support/a-browser.ts'
import { aProvider } from '../support/a-provider.ts'
import { aServer, freePort, type Server, TOKEN } from '../support/a-server.ts'
import { axeFindings } from '../support/axe.ts'

const SHOTS = 'test/.shots'
const client = { clientId: 'helder', clientSecret: 'a-secret-of-tests-only' }
const ACCOUNTS = {
  noor: { email: 'Noor@gemeente.example', email_verified: true, name: 'Noor' },
  thief: { email: 'noor@gemeente.example', email_verified: false, name: 'Noor' },
}

describe.skipIf(noBrowser)('signing in with the organisation’s own provider', () => {
  let server: Server
  let browser: Browser
  let provider: Awaited<ReturnType<typeof aProvider>>
  beforeAll(async () => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    provider = await aProvider({ ...client, redirectUri: `${origin}/sign-in/callback` }, ACCOUNTS)
    server = await aServer({
      PORT: String(port),
      HELDER_URL: origin,
      HELDER_OIDC_ISSUER: provider.issuer,
      HELDER_OIDC_CLIENT_ID: client.clientId,
      HELDER_OIDC_CLIENT_SECRET: client.clientSecret,
      HELDER_OIDC_NAME: 'Gemeente Voorbeeld',
      HELDER_SAMPLE: '1',
    })
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await provider?.stop()
  })
  const give = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${server.origin}/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return answer.status === 204 ? undefined : answer.json()
  }
  const open = async (view: keyof typeof VIEWS = 'desktop') => {
    const context = await browser.newContext({ ...VIEWS[view], locale: 'nl-NL' })
    const page = await context.newPage()
    await page.goto(server.origin)
    return { context, page }
  }
  /** Cookies do not tell ports apart: the provider's come along. */
  const ours = async (context: BrowserContext) =>
    (await context.cookies(server.origin)).filter(({ name }) => name.startsWith('helder'))
  const signInAs = async (page: Page, name: keyof typeof ACCOUNTS) => {
    await page.getByRole('link', { name: 'Inloggen met Gemeente Voorbeeld' }).click()
    await page.locator('input[name="login"]').fill(name)
    await page.locator('input[name="password"]').fill('x')
    await page.locator('button[type="submit"]').click()
    // Its second page asks whether we may know who this is.
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(`${server.origin}/**`)
  }

  it('tells somebody without rights that they have none, also with an address that is not proven', async () => {
    await give('POST', '/people', {
      name: 'Noor',
      email: 'noor@gemeente.example',
      roles: ['owner'],
      reach: [{ site: 'waterrijk' }],
    })
    const { context, page } = await open()
    await signInAs(page, 'thief')
    await page.getByText('u mag hier nog niets zien').waitFor()
    expect(page.url()).toBe(`${server.origin}/`)
    await page.screenshot({ path: join(SHOTS, 'desktop-9-no-rights.png') })
    expect(await ours(context)).toEqual([])
    await context.close()
  })

  it.each(Object.keys(VIEWS))('offers it beside a token, seen on %s', async (view) => {
    const { context, page } = await open(view)
    await page.getByRole('link', { name: 'Inloggen met Gemeente Voorbeeld' }).waitFor()
    await page.screenshot({ path: join(SHOTS, `${view}-9-sign-in-with.png`) })
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })

  it('lets in whom an admin knows, to their own sites, until the rights are taken away', async () => {
    const { context, page } = await open()
    await signInAs(page, 'noor')
    await page.getByText('vond het duidelijk').waitFor()
    const sites = page.getByRole('combobox', { name: 'Site' }).locator('option')
    expect(await sites.allInnerTexts()).toHaveLength(2)
    expect(await ours(context)).toMatchObject([
      { name: 'helder_session', httpOnly: true, sameSite: 'Strict', path: '/' },
    ])
    const who = await page.evaluate(() => fetch('/v1/session').then((answer) => answer.json()))
    expect(who).toMatchObject({
      label: 'Noor <noor@gemeente.example>',
      roles: ['owner'],
      scopes: ['aggregate', 'text', 'export', 'publish'],
      reach: [{ site: 'waterrijk' }],
    })
    const status = (path: string) =>
      page.evaluate((to) => fetch(to).then((answer) => answer.status), path)
    expect(await status('/v1/tokens')).toBe(403)
    expect(await status('/v1/signals')).toBe(200)
    const [noor] = (await give('GET', '/people')) as { person: string; signedIn: boolean }[]
    expect(noor?.signedIn).toBe(true)
    await give('DELETE', `/people/${noor?.person}`)
    expect(await status('/v1/signals')).toBe(401)
    await context.close()
  })

  it('takes nobody back who did not leave from here', async () => {
    const stranger = await fetch(`${server.origin}/sign-in/callback?code=x&state=y`, {
      redirect: 'manual',
    })
    expect(stranger.headers.get('Location')).toBe('/?sign-in=failed')
    const left = await fetch(`${server.origin}/sign-in`, { redirect: 'manual' })
    const to = new URL(left.headers.get('Location') ?? '')
    expect(to.origin).toBe(provider.issuer)
    expect(to.searchParams.get('code_challenge_method')).toBe('S256')
    const [cookie = ''] = left.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const returned = (state: string) =>
      fetch(`${server.origin}/sign-in/callback?code=x&state=${state}&iss=${provider.issuer}`, {
        redirect: 'manual',
        headers: { Cookie: cookie.split(';')[0] ?? '' },
      })
    for (const state of ['another', to.searchParams.get('state') ?? '']) {
      const answer = await returned(state)
      expect(answer.headers.get('Location')).toBe('/?sign-in=failed')
      expect(answer.headers.getSetCookie().join()).not.toContain('helder_session')
    }
  })

  it('says so while the provider is away', async () => {
    await provider.stop()
    const away = await aServer({
      HELDER_URL: 'http://127.0.0.1:9',
      HELDER_OIDC_ISSUER: provider.issuer,
      HELDER_OIDC_CLIENT_ID: client.clientId,
      HELDER_OIDC_CLIENT_SECRET: client.clientSecret,
    })
    const answer = await fetch(`${away.origin}/sign-in`, { redirect: 'manual' })
    expect(answer.headers.get('Location')).toBe('/?sign-in=away')
    await away.stop()
  })
})
