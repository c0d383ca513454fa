import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anImapServer, USER } from '../../support/an-imap-server.ts'
import { aPlace } from '../../support/asked.ts'
import { aMail, refusedOf, storedOf } from '../../support/mails.ts'

const N = 20
const numbers = Array.from({ length: N }, (_, i) => i + 1)
const written = numbers.filter((n) => !refusedOf(n))

describe('helder import imap', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let server: Awaited<ReturnType<typeof anImapServer>>
  const before = { ...process.env }
  beforeEach(async () => {
    place = await aPlace()
    server = await anImapServer(numbers.map((n) => aMail(n)))
    process.env.HELDER_IMAP_URL = server.url
    process.env.HELDER_IMAP_USER = USER.name
    process.env.HELDER_IMAP_PASSWORD = USER.password
  })
  afterEach(async () => {
    process.env = { ...before }
    await server.stop()
    await place.remove()
  })
  const imported = (...options: string[]) =>
    place.asked(['import', 'imap', '--site', 'demo', ...options])

  it('stores each mail once, goes on after the last, and changes nothing in the mailbox', async () => {
    const first = await imported()
    expect([first.code, first.error]).toEqual([0, ''])
    expect(first.report).toMatchObject({ read: N, stored: written.length, upTo: N })
    expect((await place.signals()).map(({ message }) => message)).toEqual(written.map(storedOf))

    server.forget()
    server.add(aMail(21))
    expect((await imported()).report).toMatchObject({ read: 1, stored: 1, upTo: 21 })
    expect(server.asked()).not.toContain(' 1:*')
    expect((await imported()).report).toMatchObject({ read: 0, stored: 0, upTo: 21 })

    // The server calls them otherwise: all are read again, and none is stored twice.
    server.renumber()
    expect((await imported()).report).toMatchObject({
      read: 21,
      stored: 0,
      known: written.length + 1,
    })
    expect(server.flags()).toEqual(Array(21).fill([]))
    expect(server.asked()).not.toMatch(/STORE|EXPUNGE|SELECT|MOVE|COPY/)
    expect(server.asked()).toContain('EXAMINE')
  })

  it('marks what it read only when it is asked to', async () => {
    await imported('--mark-read')
    expect(server.flags()).toEqual(Array(N).fill(['\\Seen']))
    expect(server.count()).toBe(N)
  })

  it('says why it cannot read, and neither the password nor what the server says of it', async () => {
    expect(await imported('--mailbox', 'Weg')).toMatchObject({
      code: 1,
      error: expect.stringContaining('no mailbox Weg'),
    })
    process.env.HELDER_IMAP_PASSWORD = 'ander-woord'
    const refused = await imported()
    expect([refused.code, refused.error]).toEqual([1, expect.stringContaining('user or password')])
    expect(refused.error).not.toMatch(/woord|loket/)
    for (const url of ['http://mail.example', `imaps://jan:woord@mail.example`]) {
      process.env.HELDER_IMAP_URL = url
      expect(await imported()).toMatchObject({
        code: 2,
        error: expect.stringContaining('IMAP_URL'),
      })
    }
    delete process.env.HELDER_IMAP_URL
    expect(await imported()).toMatchObject({
      code: 2,
      error: expect.stringContaining('is not set'),
    })
    expect(place.bytes()).not.toContain('123456782')
  })
})
