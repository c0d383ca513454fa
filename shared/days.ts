/** Days as people live them: in a zone, and not in UTC. */

const DAY = 86_400_000
/** Where the desks are, unless somebody says otherwise. */
export const AMSTERDAM = 'Europe/Amsterdam'

/** Making one costs far more than using it, and there are few zones. */
const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (timeZone: string) => {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    ...{ calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', timeZone },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  })
  formats.set(timeZone, made)
  return made
}

/** What calendar and clock show there, as if there were UTC: `YYYY-MM-DDThh:mm:ss`. */
export const wallTime = (date: Date, timeZone: string) => {
  const parts = formatOf(timeZone).formatToParts(date)
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? ''
  const day = `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`
  return `${day}T${of('hour')}:${of('minute')}:${of('second')}`
}

/** The day, `YYYY-MM-DD`, that it is there: shortly before midnight in UTC it is tomorrow in Amsterdam. */
export const dayIn = (date: Date, timeZone = AMSTERDAM) => wallTime(date, timeZone).slice(0, 10)

/** The day, `YYYY-MM-DD`, so many days later. */
export const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** The moment at which a day is over there, in milliseconds. */
export const endOf = (day: string, timeZone = AMSTERDAM) => {
  const midnight = Date.parse(daysAfter(day, 1))
  return midnight - (Date.parse(`${wallTime(new Date(midnight), timeZone)}Z`) - midnight)
}

/** From 0, Sunday. */
export const weekdayOf = (day: string) => new Date(day).getUTCDay()
