/** Bytes, days with their year and time that went by, as the reader's language writes them. */
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
const STEP = 1_000

/** As disks are sold: a kilobyte is 1,000 bytes. */
export const bytes = (count: number, locale: string) => {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(1, count)) / Math.log(STEP)))
  const value = count / STEP ** step
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}

const LONG: readonly (readonly ['day' | 'hour' | 'minute', number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** `4 minutes`: how long something took or waited, in its largest unit. */
export const lasting = (seconds: number, locale: string) => {
  const [unit, size] = LONG.find(([, size]) => seconds >= size) ?? (['second', 1] as const)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.floor(seconds / size))
}

export const secondsBetween = (from: string, to: string) =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 1_000)

export const date = (iso: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso))
