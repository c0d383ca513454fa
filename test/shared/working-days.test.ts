import { describe, expect, it } from 'vitest'
import { dayIn, daysAfter, wallTime } from '../../shared/days.ts'
import { addWorkingDays, holidays, isHoliday } from '../../shared/working-days.ts'

/**
 * Written out by hand: New Year, Good Friday, Easter Monday, King's Day, Liberation Day, Ascension Day, Whit
 * Monday, both Christmas days. Two gaps stand where there is no Liberation Day for desks.
 */
const TABLE = `
2024: 01-01 03-29 04-01 04-27       05-09 05-20 12-25 12-26
2025: 01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26
2026: 01-01 04-03 04-06 04-27       05-14 05-25 12-25 12-26
2027: 01-01 03-26 03-29 04-27       05-06 05-17 12-25 12-26
2028: 01-01 04-14 04-17 04-27       05-25 06-05 12-25 12-26
2029: 01-01 03-30 04-02 04-27       05-10 05-21 12-25 12-26
2030: 01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26
2031: 01-01 04-11 04-14 04-26       05-22 06-02 12-25 12-26
2032: 01-01 03-26 03-29 04-27       05-06 05-17 12-25 12-26`
const YEARS = TABLE.trim()
  .split('\n')
  .map((row) => [Number(row.slice(0, 4)), row.slice(5).trim().split(/\s+/)] as const)

describe('the holidays of desks', () => {
  it.each(YEARS)('of %i are those of the calendar on the wall', (year, days) => {
    const found = holidays(year).map((time) => new Date(time).toISOString().slice(5, 10))
    expect(found).toEqual(days)
    expect(days.filter((day) => !isHoliday(`${year}-${day}`))).toEqual([])
  })

  it('leave every other day alone', () => {
    const all = YEARS.flatMap(([year, days]) => days.map((day) => `${year}-${day}`))
    const found: string[] = []
    for (let day = '2024-01-01'; day < '2033'; day = daysAfter(day, 1))
      if (isHoliday(day)) found.push(day)
    expect(found).toEqual(all)
  })
})

describe('working days', () => {
  it.each([
    ['a Friday', '2026-11-20T12:00:00Z', 1, '2026-11-23'],
    ['a Saturday', '2026-11-21T12:00:00Z', 1, '2026-11-23'],
    ['a Sunday', '2026-11-22T12:00:00Z', 5, '2026-11-27'],
    ['no days at all, on a Sunday', '2026-11-22T12:00:00Z', 0, '2026-11-22'],
    ['over Christmas and New Year', '2026-12-24T12:00:00Z', 5, '2027-01-04'],
    ['over a Christmas in the middle of the week', '2024-12-24T12:00:00Z', 4, '2025-01-02'],
    ['from the last day of a year', '2025-12-31T12:00:00Z', 1, '2026-01-02'],
    ['from New Year itself', '2027-01-01T12:00:00Z', 1, '2027-01-04'],
    ['into a leap day', '2028-02-28T12:00:00Z', 1, '2028-02-29'],
    ['over Easter', '2026-04-02T12:00:00Z', 1, '2026-04-07'],
    [
      'a King’s Day that is kept on Saturday takes no working day',
      '2025-04-25T12:00:00Z',
      1,
      '2025-04-28',
    ],
    ['over Liberation Day in a lustrum year', '2025-05-02T12:00:00Z', 1, '2025-05-06'],
    ['not over Liberation Day in another', '2026-05-04T12:00:00Z', 1, '2026-05-05'],
    ['a whole year of them', '2026-01-01T12:00:00Z', 254, '2026-12-31'],
  ])('are counted from %s', (_, from, days, due) => {
    expect(addWorkingDays(new Date(from), days)).toBe(due)
  })

  it.each([
    ['in winter, a minute before midnight', '2026-01-12T22:59:59Z', '2026-01-12', '2026-01-13'],
    ['in winter, at midnight', '2026-01-12T23:00:00Z', '2026-01-13', '2026-01-14'],
    ['in summer, a minute before midnight', '2026-07-14T21:59:59Z', '2026-07-14', '2026-07-15'],
    ['in summer, at midnight', '2026-07-14T22:00:00Z', '2026-07-15', '2026-07-16'],
    ['when a Friday has just ended', '2026-11-20T23:00:00Z', '2026-11-21', '2026-11-23'],
    ['when a Sunday has just ended', '2026-11-22T23:30:00Z', '2026-11-23', '2026-11-24'],
    ['when the clock went forward that night', '2026-03-29T22:00:00Z', '2026-03-30', '2026-03-31'],
    ['when the clock went back that night', '2026-10-25T22:59:59Z', '2026-10-25', '2026-10-26'],
    ['when the year has just ended', '2026-12-31T23:30:00Z', '2027-01-01', '2027-01-04'],
  ])('begin on the day that it is in Amsterdam: %s', (_, from, day, due) => {
    expect(dayIn(new Date(from))).toBe(day)
    expect(addWorkingDays(new Date(from), 1)).toBe(due)
  })

  it('begin on the day that it is at a desk elsewhere', () => {
    const from = new Date('2026-01-13T03:30:00Z')
    expect(dayIn(from, 'America/Curacao')).toBe('2026-01-12')
    expect(addWorkingDays(from, 1, { timeZone: 'America/Curacao' })).toBe('2026-01-13')
    expect(addWorkingDays(from, 1)).toBe('2026-01-14')
  })

  it('pass over the days on which an organisation is closed besides', () => {
    const closed = ['2026-05-15', '2026-12-28', '2026-11-21']
    const from = (day: string) => new Date(`${day}T12:00:00Z`)
    expect(addWorkingDays(from('2026-05-13'), 1)).toBe('2026-05-15')
    expect(addWorkingDays(from('2026-05-13'), 1, { closed })).toBe('2026-05-18')
    expect(addWorkingDays(from('2026-12-24'), 1, { closed })).toBe('2026-12-29')
    // A Saturday was closed already.
    expect(addWorkingDays(from('2026-11-20'), 1, { closed })).toBe('2026-11-23')
  })

  it('refuse a moment that is none, where they would count for ever', () => {
    expect(() => addWorkingDays(new Date('nonsense'), 1)).toThrow(RangeError)
  })
})

describe('the time on the wall', () => {
  it('shows midnight as the first hour of the day, and years of a century ago', () => {
    expect(wallTime(new Date('2026-07-14T22:00:00Z'), 'Europe/Amsterdam')).toBe(
      '2026-07-15T00:00:00',
    )
    expect(wallTime(new Date('0900-01-01T12:00:00Z'), 'UTC')).toBe('0900-01-01T12:00:00')
  })
})
