import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-03-02T10:00:00.000Z'

/** The store: core messages, with every version of their texts. */
export const testCoreMessages = ({ anEmptyStore }: StoreUnderTest) => {
  const aMessage = async () => {
    const { store } = await anEmptyStore()
    const message = { coreMessage: randomUUID(), title: 'Uitbetaling', organisation: 'Dienst' }
    const kept = { ...message, createdAt: AT }
    await store.makeCoreMessage(kept, { text: 'Op de 20e.', by: 'Noor' })
    return { store, message: kept, id: message.coreMessage }
  }
  const version = (number: number, text: string, place = {}, coreVersion = number) => ({
    ...{ ...place, version: number, coreVersion, text, by: 'Noor', at: AT },
  })

  it('keeps every version of the core and of each variant, and knows the newest', async () => {
    const { store, message, id } = await aMessage()
    expect(await store.coreMessages()).toEqual([message])
    const site = { site: 'demo' }
    const gemeente = { organisation: 'Gemeente' }
    const added = [
      version(1, 'Rond de 20e.', site, 1),
      version(2, 'Op de 21e.'),
      version(1, 'De 21e, bij ons.', gemeente, 2),
      version(2, 'Rond de 21e.', site, 2),
    ]
    for (const one of added) expect(await store.addMessageVersion(id, one)).toBe(true)
    const all = await store.messageVersions(id)
    expect(all).toHaveLength(5)
    expect(all).toEqual(expect.arrayContaining([version(1, 'Op de 20e.'), ...added]))
    const newest = await store.newestVersions()
    expect(newest).toHaveLength(3)
    expect(newest).toEqual(
      expect.arrayContaining(added.slice(1).map((one) => ({ coreMessage: id, ...one }))),
    )
  })

  it('writes over no version, and lets one of sixty-four who write the next at once do so', async () => {
    const { store, id } = await aMessage()
    expect(await store.addMessageVersion(id, version(1, 'Anders.'))).toBe(false)
    const all = await Promise.all(
      Array.from({ length: 64 }, (_, n) => store.addMessageVersion(id, version(2, `Tekst ${n}`))),
    )
    expect(all.filter(Boolean)).toHaveLength(1)
    expect((await store.messageVersions(id)).map(({ text }) => text)).toEqual([
      'Op de 20e.',
      `Tekst ${all.indexOf(true)}`,
    ])
  })

  it('retires a message once; it can still be read', async () => {
    const { store, message, id } = await aMessage()
    expect(await store.retireCoreMessage(id, AT)).toBe(true)
    expect(await store.retireCoreMessage(id, AT)).toBe(false)
    expect(await store.retireCoreMessage(randomUUID(), AT)).toBe(false)
    expect(await store.coreMessages(id)).toEqual([{ ...message, retiredAt: AT }])
    expect(await store.messageVersions(id)).toHaveLength(1)
  })

  it('takes back that a message was retired, once', async () => {
    const { store, message, id } = await aMessage()
    expect(await store.restoreCoreMessage(id)).toBe(false)
    await store.retireCoreMessage(id, AT)
    expect(await store.restoreCoreMessage(id)).toBe(true)
    expect(await store.restoreCoreMessage(id)).toBe(false)
    expect(await store.coreMessages(id)).toEqual([message])
  })
}
