/** Lists that grow with the installation, through the front door: a part at a time, each row once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { helderClient } from '../../shared/api/client.ts'
import { aDesk } from '../support/a-desk.ts'
import { aSite } from '../support/a-signal.ts'

const COUNT = 7
const LIMIT = 3

describe('a list that grows with the installation', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let helder: ReturnType<typeof helderClient<Response>>
  let token: string
  beforeAll(async () => {
    desk = await aDesk()
    token = await desk.tokenFor('admin')
    helder = helderClient({ token, fetch: async (path, init) => desk.app.request(path, init) })
    for (let n = 1; n < COUNT; n++) {
      const email = `staf-${n}@voorbeeld.example`
      await helder.invitePerson({ name: `Staf ${n}`, email, roles: ['owner'] })
      await desk.store.putSite(aSite({ site: `site-${n}`, organisation: 'Gemeente' }))
      await helder.makeToken({ label: `Koppeling ${n}`, scopes: ['text'] })
      await helder.makeCoreMessage({ title: `Bericht ${n}`, organisation: 'Dienst', text: 'Ja.' })
      await helder.makeIssue({ title: `Kwestie ${n}`, organisation: 'Dienst' })
      const page = `https://www.voorbeeld.nl/pagina-${n}`
      const id = `00000000-0000-4000-8000-00000000000${n}`
      const what = 'Korter.'
      await helder.putPageChange(id, { site: 'demo', page, day: '2026-03-01', what })
      const notice = { site: 'demo', page, language: 'nl', known: 'Ja.', moreOn: '2026-04-01' }
      await helder.putNotice(id, notice)
    }
  })
  afterAll(() => desk.close())

  it.each(['sites', 'people', 'tokens', 'core-messages', 'issues', 'page-changes', 'notices'])(
    'gives %s once each, and says where the next are only while there are more',
    async (path) => {
      const whole: Response = await desk.ask(`/v1/${path}`, token)
      const rows = (await whole.json()) as unknown[]
      expect(rows.length).toBeGreaterThan(LIMIT)
      expect(whole.headers.get('link')).toBeNull()
      const seen: unknown[] = []
      const sizes: number[] = []
      for (let next: string | undefined = `/v1/${path}?limit=${LIMIT}`; next !== undefined; ) {
        const answer: Response = await desk.ask(next, token)
        expect(answer.status).toBe(200)
        const part = (await answer.json()) as unknown[]
        seen.push(...part)
        sizes.push(part.length)
        next = /^<(.+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1]
      }
      expect(seen).toEqual(rows)
      expect(sizes.slice(0, -1).every((size) => size === LIMIT)).toBe(true)
      // One that is exactly full is the last one.
      const full: Response = await desk.ask(`/v1/${path}?limit=${rows.length}`, token)
      expect(full.headers.get('link')).toBeNull()
    },
  )

  it('refuses what is no cursor, and never gives more than fits', async () => {
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    for (const after of ['gisteren', encoded(['een']), encoded([1, 2]), encoded(['a\0', 'b'])]) {
      const refused = await desk.ask(`/v1/sites?after=${after}`, token)
      expect(refused.status).toBe(400)
      expect(await refused.json()).toMatchObject({ errors: [{ member: 'after' }] })
    }
    expect((await desk.ask('/v1/people?limit=1001', token)).status).toBe(400)
    expect((await desk.ask('/v1/tokens?limit=0', token)).status).toBe(400)
  })

  it('keeps to the sites of who asks, on every part', async () => {
    const { token: theirs } = await helder.makeToken({
      ...{ label: 'gemeente', scopes: ['aggregate'], reach: [{ organisation: 'Gemeente' }] },
    })
    const first: Response = await desk.ask('/v1/sites?limit=4', theirs)
    expect(((await first.json()) as { site: string }[]).map(({ site }) => site)).toEqual([
      ...['site-1', 'site-2', 'site-3', 'site-4'],
    ])
    for (const path of ['notices', 'page-changes'])
      expect(await (await desk.ask(`/v1/${path}?limit=2`, theirs)).json()).toEqual([])
  })

  it('finds what stands on one page, and tells tokens that ended from those that work', async () => {
    const page = 'https://www.voorbeeld.nl/pagina-2'
    for (const path of ['notices', 'page-changes']) {
      const found = await desk.ask(`/v1/${path}?page=${encodeURIComponent(page)}`, token)
      expect(await found.json()).toMatchObject([{ page }])
    }
    const [one] = await helder.tokens({ ended: false })
    const gone = (await helder.tokens()).find(({ label }) => label === 'Koppeling 2')
    await helder.revokeToken(gone?.name ?? '')
    expect((await helder.tokens({ ended: true })).map(({ label }) => label)).toEqual([
      'Koppeling 2',
    ])
    expect((await helder.tokens({ ended: false }))[0]).toEqual(one)
  })

  it('comes to the client a part at a time, or whole however many answers that takes', async () => {
    const first = await helder.part.people({ limit: 4 })
    expect(first.rows).toHaveLength(4)
    const rest = await helder.part.people({ limit: 4, after: first.after })
    expect(rest.after).toBeUndefined()
    const all = await helder.people()
    expect([...first.rows, ...rest.rows]).toEqual(all)
    for (let n = 0; n < 1_100; n++) await desk.store.putSite(aSite({ site: `veel-${n}` }))
    const names = (await helder.sites()).map(({ site }) => site)
    expect(names.length).toBeGreaterThan(1_100)
    expect(new Set(names).size).toBe(names.length)
  })
})
