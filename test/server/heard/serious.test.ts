/** What is rare but cannot wait, through the front door. */
import { expect, it } from 'vitest'
import * as answers from '../../../shared/api/heard-answers.ts'
import { aHeardWorld } from '../../support/a-heard-world.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'

it('is listed newest first, of what somebody may read, in pages, and reading it is written down', async () => {
  const { desk, helder, within } = await aHeardWorld()
  await desk.store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
  const despair = (n: number) => ({
    message: `Brief ${n}. Ik wil niet meer leven.`,
    language: 'nl',
  })
  await desk.store.append([
    anEntry(despair(1)),
    anEntry({ message: 'Ik schrik me dood van dit formulier.' }),
    ...Array.from({ length: 600 }, (_, n) => anEntry({ message: `gewoon ${n}` })),
    anEntry({ question: { text: 'Mijn man slaat mij. Waar kan ik heen?', channel: 'page' } }),
    anEntry({ ...despair(2), site: 'ander' }),
  ])
  const all = answers.Serious.parse(await helder.serious())
  expect(all.rows.map(({ site, texts }) => [site, texts[0]?.member])).toEqual([
    ['ander', 'message'],
    ['demo', 'question'],
    ['demo', 'message'],
  ])
  expect([all.read, all.next]).toEqual([604, null])
  const [{ text = '', cues = [] } = {}] = all.rows[2]?.texts ?? []
  expect(cues.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['life', 'wil niet meer leven'],
  ])
  const first = await helder.serious({ limit: 1 })
  const second = await helder.serious({ limit: 2, after: first.next ?? '' })
  expect([...first.rows, ...second.rows]).toEqual(all.rows)
  expect((await helder.serious({ read: 2 })).read).toBe(2)
  const here = await (await within({ site: 'ander' })).serious()
  expect(here.rows).toHaveLength(1)
  expect((await helder.audit()).map(({ object }) => object)).toContain('GET /v1/serious')
  await desk.close()
})
