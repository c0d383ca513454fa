/** A report in which everything is filled in that can be. */
import { shareOf } from '../../analysis/interval.ts'
import { openReport, releaseOf } from '../../analysis/report/open.ts'
import { aReport } from './a-report.ts'

const URL = 'https://www.voorbeeld.nl/toeslag'
const SIGNAL = '0190a5b0-0000-7000-8000-000000000001'
const decision = (n: number) => ({
  ...{ decision: `0190a5b0-0000-7000-8000-00000000000${n}`, organisation: '', version: 1 },
  ...{ owner: 'Directie Communicatie', due: '2026-03-01' },
  ...{ changedAt: '2026-02-01T09:00:00.000Z', changedBy: 'Noor' },
})

export const aFullReport = () =>
  aReport({
    decisions: [
      {
        ...decision(1),
        ...{ period: '2025-H2', what: 'De brief over de toeslag herschrijven', state: 'done' },
      },
      {
        ...decision(2),
        ...{ period: '2025-H2', what: 'Een tweede nummer openen', state: 'dropped' },
        reason: 'Er is geen geld voor.',
      },
      {
        ...decision(3),
        ...{ period: '2026-H1', what: 'Terugbellen binnen een dag', state: 'open' },
      },
    ],
    texts: new Map([
      [
        'bellen',
        {
          title: 'Bellen lukt niet',
          interpretation: 'Mensen wachten lang en hangen op.\nDat is nieuw sinds maart.',
          feasibility: 'Kan vanaf het najaar, met zes mensen meer.',
          feasibilityBy: 'Dienst Toekenning',
          known: 'De wachttijd is gemiddeld 18 minuten.',
          unknown: 'Hoeveel mensen daarna niet meer bellen.',
        },
      ],
      ['brief', { title: 'De brief is te moeilijk', interpretation: 'Vooral het tweede blad.' }],
    ]),
    quotes: new Map([['brief', { signal: SIGNAL, text: 'Ik snap de brief niet.' }]]),
    notices: [
      {
        ...{ site: 'demo', page: `${URL}*`, known: 'Het geld komt later.', moreOn: '2026-03-20' },
        ...{ unknown: 'Hoeveel later.', confidential: 'Er loopt een zaak.', stale: true },
      },
    ],
    answers: [
      {
        at: '2026-03-01T09:00:00.000Z',
        url: URL,
        question: 'Wanneer komt het?',
        text: 'Op de 20e.',
      },
    ],
    serious: [
      {
        ...{ what: 'Iemand zit zonder verwarming', kind: 'home-and-money', signals: 2 },
        query: '/v1/periods/2026-H1',
      },
    ],
    notHeard: [
      {
        ...{ by: 'region', value: 'NL-DR', signals: 0, expected: 12.4 },
        query: '/v1/coverage?by=region',
      },
    ],
    changes: [
      {
        ...{ change: SIGNAL, site: 'demo', page: URL, day: '2026-04-01', what: 'Kortere zinnen' },
        effect: { before: shareOf(40, 100), after: shareOf(60, 100) },
      },
    ],
  })

const counts = (yes: number, partly: number, no: number) => ({ yes, partly, no, unsaid: 0 })
const NOBODY = counts(0, 0, 0)

export const aFullOpenReport = () =>
  openReport(
    aFullReport(),
    releaseOf([
      {
        ...{ site: 'demo', organisation: 'Dienst Toekenning' },
        months: [
          { month: '2026-01', all: counts(41, 12, 7), asking: NOBODY },
          { month: '2026-02', all: counts(38, 9, 22), asking: NOBODY },
        ],
      },
    ]),
    [{ onTime: 31, late: 12, answered: 0, withheld: 2, waiting: 14 }],
  )
