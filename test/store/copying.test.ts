import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyStore } from '../../store/moving/copy.ts'
import { sqlitePlace } from '../../store/moving/places.ts'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import { anEntry } from '../support/a-signal.ts'

const AT = '2026-03-02T10:00:00.000Z'

it('copies what is said with one mouth along with the questions', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-copy-'))
  const [here, there] = [join(folder, 'here.db'), join(folder, 'there.db')]
  const store = openSqliteStore(here)
  const entry = anEntry({ question: { text: 'Wanneer?', channel: 'page' } })
  const { id } = entry.signal
  await store.append([entry])
  const found = await store.unopened(0, 10)
  await store.openQuestions(found.map((one) => ({ ...one, organisation: 'Dienst' })))
  const [issue, coreMessage, proposal] = [randomUUID(), randomUUID(), randomUUID()]
  const spokesperson = { id: 'person noor', name: 'Noor', organisation: 'Ministerie' }
  await store.makeIssue({ issue, title: 'Later', spokesperson }, { actor: 'Noor', at: AT })
  await store.makeCoreMessage(
    { coreMessage, title: 'Uitbetaling', organisation: 'Ministerie', createdAt: AT },
    { text: 'Op de 20e.', by: 'Noor' },
  )
  const given = { proposal, at: AT, by: 'Bram', text: 'Op de 20e.', onBehalfOf: 'Ministerie' }
  const step = { id, state: 'proposed' as const, event: { at: AT, actor: 'Bram' } }
  const propose = { ...step.event, action: 'propose' as const }
  expect(
    await store.moveQuestion({ ...step, version: 1, issue, event: propose, proposal: given }),
  ).toBe(true)
  const told = async (one: typeof store) => [
    await one.questions({}, { limit: 10 }),
    await one.proposal(id),
    await one.issues({}),
    await one.issueHistory(issue),
    await one.coreMessages(),
    await one.messageVersions(coreMessage),
  ]
  const before = await told(store)
  await store.close()

  const [from, to] = [sqlitePlace(here), sqlitePlace(there)]
  await copyStore(from, to)
  await from.close()
  await to.close()
  const copy = openSqliteStore(there)
  expect(await told(copy)).toEqual(before)
  expect(before[1]).toEqual(given)
  await copy.close()
  rmSync(folder, { recursive: true })
})
