/** An appointment for somebody's own calendar (iCalendar, RFC 5545). */
import ical from 'ical-generator'
import type { Appointment } from '../../shared/desk-hours.ts'

type About = {
  /** The id of the answer: taken in twice, it is one appointment. */
  answer: string
  /** What it is called, and with whom. */
  name: string
  now: Date
}

export const calendarOf = ({ at, minutes, place }: Appointment, { answer, name, now }: About) => {
  const start = new Date(at)
  const calendar = ical({ prodId: '//Helder//appointment//NL' })
  calendar.createEvent({
    ...{ id: `${answer}@helder`, start, end: new Date(start.getTime() + minutes * 60_000) },
    ...{ summary: name, location: place, stamp: now },
  })
  return calendar.toString()
}
