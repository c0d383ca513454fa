import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeReceipt } from '../../shared/receipt.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

describe('finding a question again', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  const code = makeReceipt(randomBytes)
  beforeAll(async () => {
    desk = await aDesk()
    const receipt = createHash('sha256').update(code.replaceAll('-', '')).digest('base64url')
    const question = { text: '<b>Wanneer</b> komt het geld?', channel: 'page' as const }
    await desk.store.append([anEntry({ receipt, question })])
  })
  afterAll(() => desk.close())

  const look = (typed: string, headers: Record<string, string> = {}) =>
    desk.app.request('/s', {
      method: 'POST',
      body: new URLSearchParams({ code: typed }),
      headers: { 'Accept-Language': 'nl', ...headers },
    })

  it('works without JavaScript, however the code is typed, and shows words as words', async () => {
    const page = await (await look(code.toLowerCase().replaceAll('-', ' '))).text()
    expect(page).toContain('&lt;b&gt;Wanneer&lt;/b&gt; komt het geld?')
    expect(page).toContain('lang="nl"')
    expect(page).not.toContain('<script')
  })

  it('speaks the language of the reader', async () => {
    expect(await (await look(code, { 'Accept-Language': 'en-GB,en;q=0.9' })).text()).toContain(
      'Your question',
    )
  })

  it('tells a wrong code nothing more than that it is unknown', async () => {
    for (const wrong of ['', 'AAAA', makeReceipt(randomBytes), '<script>']) {
      const page = await (await look(wrong)).text()
      expect(page).toContain('Deze code kennen we niet')
      expect(page).not.toContain('<script>')
    }
  })
})
