/** When a desk is there, and where people can come by. */
import * as z from 'zod'
import { AMSTERDAM } from './days.ts'

/** Time zones of the Kingdom, and of embassies that are asked most. */
export const ZONES = [AMSTERDAM, 'America/Curacao', 'America/New_York'] as const
export type Zone = (typeof ZONES)[number]

/** From 0, as `Date` counts them. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
export type Weekday = (typeof WEEKDAYS)[number]

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time like 09:00')
/** Times on the clock, `09:00`; the second is not part of it, and may be `24:00`. */
export const Hours = z
  .strictObject({ from: Clock, until: Clock })
  .refine(({ from, until }) => from < until, { error: 'from before until' })
export type Hours = z.infer<typeof Hours>

/** Several on a day when it closes in between; none when it is closed. */
const Week = z.partialRecord(z.enum(WEEKDAYS), z.array(Hours).max(6))

export const DeskHours = z.strictObject({
  zone: z.enum(ZONES).optional(),
  hours: Week,
  /** Days, `YYYY-MM-DD`, on which it is closed besides Dutch holidays. */
  closed: z.array(z.iso.date()).max(400).optional(),
})
export type DeskHours = z.infer<typeof DeskHours>

/** Where people can come by. */
export const Location = z.strictObject({
  name: z.string().trim().min(1).max(120),
  address: z.string().trim().min(1).max(200),
  hours: Week.optional(),
})
export type Location = z.infer<typeof Location>

/** A proposal to come by, in an answer. */
export const Appointment = z.strictObject({
  at: z.iso.datetime(),
  minutes: z.int().min(5).max(480),
  /** Name and address. */
  place: z.string().trim().min(1).max(330),
})
export type Appointment = z.infer<typeof Appointment>
