/** Which form somebody gets, by what they accept (RFC 9110, 12.5.1). */

type Wish = { type: string; q: number }

const covers = (range: string, type: string) =>
  range === '*/*' || range === type || range === `${type.split('/')[0]}/*`

/** Whether the closest range for this type says that it is not wanted (RFC 9110, 12.5.1). */
const unwanted = (wishes: readonly Wish[], type: string) =>
  [type, `${type.split('/')[0]}/*`, '*/*']
    .map((range) => wishes.find((wish) => wish.type === range))
    .find(Boolean)?.q === 0

/** The best of these types for an `Accept` header; '' when none will do. */
export const bestOf = (offered: readonly string[]) => (wanted: readonly Wish[]) => {
  const wishes = wanted.map(({ type, q }) => ({ type: type.toLowerCase(), q }))
  const byWish = wishes.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)
  for (const { type: range } of byWish) {
    const found = offered.find((type) => covers(range, type) && !unwanted(wishes, type))
    if (found) return found
  }
  return ''
}
