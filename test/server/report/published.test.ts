/** The page for everybody is asked for by anybody, as often as they like. */
import { expect, it } from 'vitest'
import { freeze } from '../../../server/report/freeze.ts'
import { published } from '../../../server/routes/published.ts'
import type { FoundReport } from '../../../store/reports/reports.ts'
import type { SignalRow } from '../../../store/signal-row.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aFullReport } from '../../support/a-full-report.ts'

it('reads what was published once, and quotes each time', async () => {
  const desk = await aDesk()
  const content = await freeze(desk.store, aFullReport())
  await desk.close()
  const found: FoundReport = {
    ...{ report: 'a', period: '2026-H1', organisation: '', version: 1, state: 'published' },
    ...{ revision: 3, changedAt: '2026-07-03T09:00:00.000Z', changedBy: 'Noor', content },
  }
  let read = 0
  const quote = { theme: 'brief', signal: 's', signedAt: '', signedBy: '' }
  let apart = false
  const quotes = [{ ...quote, text: 'Ik snap de brief niet.' }]
  const app = published({
    store: {
      reports: async () => [found],
      findReport: async () => {
        read++
        return found
      },
      reportQuotes: async () => quotes,
      signals: async () => (apart ? [] : [{} as SignalRow]),
    },
  })
  const page = async () => (await app.request('/2026-H1')).text()
  expect(await page()).toContain('Ik snap de brief niet.')
  // What staff set apart after all is quoted nowhere.
  apart = true
  expect(await page()).not.toContain('Ik snap de brief niet.')
  expect(read).toBe(1)
})
