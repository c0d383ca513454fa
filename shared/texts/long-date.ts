/** A day in words, in the reader's language. */

/** `day`: ISO 8601. In figures where the machine does not know the language: better than another language. */
export const longDate = (day: string, language: string) => {
  const known = Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0
  return new Intl.DateTimeFormat(known ? language : 'nl', {
    ...(known ? { dateStyle: 'full' } : { dateStyle: 'short' }),
    timeZone: 'UTC',
  }).format(new Date(day))
}
