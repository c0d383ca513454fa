import { describe, expect, it } from 'vitest'
import { callWindows } from '../../shared/call-moments.ts'
import type { DeskHours, Zone } from '../../shared/desk-hours.ts'
import { MOMENTS, type Moment } from '../../shared/words.ts'

const OFFICE = [{ from: '09:00', until: '17:00' }]
const WEEK = {
  monday: OFFICE,
  tuesday: OFFICE,
  wednesday: OFFICE,
  thursday: OFFICE,
  friday: OFFICE,
}
const DESK: DeskHours = { hours: WEEK }

/** As `2026-01-12T08:00 – 11:00`, in UTC. */
const windows = (
  moments: readonly Moment[],
  from: string,
  {
    personZone,
    desk = DESK,
    count = 1,
  }: { personZone?: Zone; desk?: DeskHours; count?: number } = {},
) =>
  callWindows(moments, {
    ...(personZone ? { personZone } : {}),
    desk,
    from: new Date(from),
    count,
  }).map(
    (one) => `${one.from.toISOString().slice(0, 16)} – ${one.until.toISOString().slice(11, 16)}`,
  )

const BACKWARDS: DeskHours = { hours: { monday: [{ from: '17:00', until: '09:00' }] } }
const MORNING = ['workday-morning'] as const
const AFTERNOON = ['workday-afternoon'] as const
const EVENING = ['workday-evening'] as const

describe('somebody in the Netherlands', () => {
  it.each([
    ['in winter', MORNING, '2026-01-11T12:00:00Z', '2026-01-12T08:00 – 11:00'],
    ['in summer', MORNING, '2026-07-12T12:00:00Z', '2026-07-13T07:00 – 10:00'],
    ['in the afternoon', AFTERNOON, '2026-01-11T12:00:00Z', '2026-01-12T11:00 – 16:00'],
    [
      'on the Monday after the clock went forward',
      MORNING,
      '2026-03-28T12:00:00Z',
      '2026-03-30T07:00 – 10:00',
    ],
    [
      'on the Monday after the clock went back',
      MORNING,
      '2026-10-24T12:00:00Z',
      '2026-10-26T08:00 – 11:00',
    ],
    [
      'in what is left of this morning',
      MORNING,
      '2026-01-12T09:30:15Z',
      '2026-01-12T09:30 – 11:00',
    ],
    [
      'tomorrow, when this morning has just ended',
      MORNING,
      '2026-01-12T11:00:00Z',
      '2026-01-13T08:00 – 11:00',
    ],
    ['after Easter, not on it', MORNING, '2026-04-02T12:00:00Z', '2026-04-07T07:00 – 10:00'],
    ['after King’s Day', MORNING, '2026-04-24T12:00:00Z', '2026-04-28T07:00 – 10:00'],
    ['after New Year', MORNING, '2026-12-31T12:00:00Z', '2027-01-04T08:00 – 11:00'],
    [
      'on the next day when it is past midnight already',
      MORNING,
      '2026-01-12T23:30:00Z',
      '2026-01-13T08:00 – 11:00',
    ],
  ])('is called %s', (_, moments, from, window) => {
    expect(windows(moments, from)).toEqual([window])
  })

  it('is called in the evening or on Saturday when the desk is there then', () => {
    const desk: DeskHours = {
      hours: {
        ...WEEK,
        thursday: [{ from: '09:00', until: '20:00' }],
        saturday: [{ from: '10:00', until: '13:00' }],
      },
    }
    expect(windows(EVENING, '2026-01-12T12:00:00Z', { desk, count: 2 })).toEqual([
      '2026-01-15T17:00 – 19:00',
      '2026-01-22T17:00 – 19:00',
    ])
    expect(windows(['saturday'], '2026-12-24T12:00:00Z', { desk })).toEqual([
      // The second Christmas day is a Saturday.
      '2027-01-02T09:00 – 12:00',
    ])
  })

  it('hears of every part of a moment, soonest first, and of each moment once', () => {
    const desk: DeskHours = {
      hours: {
        monday: [
          { from: '13:30', until: '17:00' },
          { from: '09:00', until: '10:30' },
          { from: '11:30', until: '12:30' },
        ],
      },
    }
    const chosen = [...AFTERNOON, ...MORNING, ...MORNING]
    expect(windows(chosen, '2026-01-12T00:00:00Z', { desk, count: 5 })).toEqual([
      '2026-01-12T08:00 – 09:30',
      '2026-01-12T10:30 – 11:00',
      '2026-01-12T11:00 – 11:30',
      '2026-01-12T12:30 – 16:00',
      '2026-01-19T08:00 – 09:30',
    ])
  })

  it('is not called on days on which the desk is closed besides', () => {
    const desk = { ...DESK, closed: ['2026-01-12', '2026-01-13'] }
    expect(windows(MORNING, '2026-01-11T12:00:00Z', { desk })).toEqual(['2026-01-14T08:00 – 11:00'])
  })
})

describe('somebody far from the desk', () => {
  const curacao = { personZone: 'America/Curacao' } as const
  const newYork = { personZone: 'America/New_York' } as const

  it.each([
    // Curaçao is at UTC-4 all year: 8 o'clock there is 13:00 in Amsterdam in winter, 14:00 in summer.
    ['Curaçao in winter', curacao, '2026-01-11T12:00:00Z', '2026-01-12T12:00 – 16:00'],
    ['Curaçao in summer', curacao, '2026-07-12T12:00:00Z', '2026-07-13T12:00 – 15:00'],
    ['New York in winter', newYork, '2026-01-11T12:00:00Z', '2026-01-12T13:00 – 16:00'],
    ['New York in summer', newYork, '2026-07-12T12:00:00Z', '2026-07-13T12:00 – 15:00'],
    // Their clock goes forward on 8 March, ours on the 29th.
    [
      'New York before either clock went forward',
      newYork,
      '2026-03-05T23:00:00Z',
      '2026-03-06T13:00 – 16:00',
    ],
    [
      'New York when only theirs went forward',
      newYork,
      '2026-03-08T23:00:00Z',
      '2026-03-09T12:00 – 16:00',
    ],
    [
      'New York when both went forward',
      newYork,
      '2026-03-29T23:00:00Z',
      '2026-03-30T12:00 – 15:00',
    ],
    // Ours goes back on 25 October, theirs on 1 November.
    [
      'New York when only ours went back',
      newYork,
      '2026-10-25T23:00:00Z',
      '2026-10-26T12:00 – 16:00',
    ],
    ['New York when both went back', newYork, '2026-11-01T23:00:00Z', '2026-11-02T13:00 – 16:00'],
    [
      'New York, on the day after King’s Day',
      newYork,
      '2026-04-26T23:00:00Z',
      '2026-04-28T12:00 – 15:00',
    ],
  ])('is called in the morning: %s', (_, zone, from, window) => {
    expect(windows(MORNING, from, zone)).toEqual([window])
  })

  it('is called from a desk on Curaçao in its hours, and not on its Dutch holidays', () => {
    const desk: DeskHours = { zone: 'America/Curacao', hours: WEEK }
    expect(windows(AFTERNOON, '2026-01-11T12:00:00Z', { desk })).toEqual([
      '2026-01-12T13:00 – 17:00',
    ])
    expect(windows(EVENING, '2026-07-12T12:00:00Z', { desk })).toEqual(['2026-07-13T16:00 – 19:00'])
    expect(windows(AFTERNOON, '2026-04-24T20:00:00Z', { desk })).toEqual([
      '2026-04-28T13:00 – 16:00',
    ])
  })

  it('is called on Friday evening from a desk where it is Saturday already', () => {
    const desk: DeskHours = { hours: { saturday: [{ from: '00:00', until: '02:30' }] } }
    expect(windows(EVENING, '2026-01-11T12:00:00Z', { ...newYork, desk })).toEqual([
      '2026-01-16T23:00 – 01:30',
    ])
    const until: DeskHours = {
      zone: 'America/New_York',
      hours: { monday: [{ from: '00:00', until: '24:00' }] },
    }
    expect(windows(MORNING, '2026-01-11T12:00:00Z', { desk: until, count: 2 })).toEqual([
      '2026-01-12T07:00 – 11:00',
      '2026-01-19T07:00 – 11:00',
    ])
  })
})

describe('two that never meet', () => {
  it.each([
    ['an evening at a desk that has none', EVENING, {}],
    ['Saturday at a desk that is closed then', ['saturday'] as const, {}],
    [
      'an evening on Curaçao, which is night at the desk',
      EVENING,
      { personZone: 'America/Curacao' },
    ],
    ['nothing chosen', [] as const, {}],
    ['a desk without hours', MOMENTS, { desk: { hours: {} } }],
    ['a desk that closes before it opens', MOMENTS, { desk: BACKWARDS }],
    ['no windows asked for', MORNING, { count: 0 }],
  ] as const)('get an empty list: %s', (_, moments, options) => {
    expect(windows(moments, '2026-01-11T12:00:00Z', options)).toEqual([])
  })

  it('are looked for no further than 60 days', () => {
    const closed = Array.from({ length: 75 }, (_, n) =>
      new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
    )
    const desk = { ...DESK, closed }
    // The desk opens again on Tuesday 17 March 2026: sixty days after 16 January, and 61 after the 15th.
    expect(windows(MORNING, '2026-01-15T12:00:00Z', { desk })).toEqual([])
    expect(windows(MORNING, '2026-01-16T12:00:00Z', { desk })).toEqual(['2026-03-17T08:00 – 11:00'])
  })
})
