/** Makes personal data that belongs to nobody: the checks pass, the rest is chance from a fixed seed. */

export type Chance = {
  /** A whole number from `from` up to and including `to`. */
  between: (from: number, to: number) => number
  one: <T>(list: readonly T[]) => T
  digits: (count: number) => string
  letters: (count: number, from?: string) => string
}

/** Mulberry32: small, and the same on every machine. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const repeat = (count: number, make: () => string) => Array.from({ length: count }, make).join('')
  const one = <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T
  return {
    between,
    one,
    digits: (count) => repeat(count, () => String(between(0, 9))),
    letters: (count, from = 'ABCDEFGHJKLMNPRSTUVWXYZ') =>
      repeat(count, () => from.charAt(between(0, from.length - 1))),
  }
}

/** Puts `pattern` over the symbols: `#` takes one, all else is literal. */
export const shape = (symbols: string, pattern: string) => {
  let i = 0
  return pattern.replace(/#/g, () => symbols.charAt(i++))
}

export const aBsn = (chance: Chance): string => {
  for (;;) {
    const eight = `${chance.between(1, 9)}${chance.digits(7)}`
    const sum = [...eight].reduce((total, digit, i) => total + Number(digit) * (9 - i), 0)
    if (sum % 11 < 10) return eight + (sum % 11)
  }
}

export const aCard = (chance: Chance, prefix: string, length: number): string => {
  const body = prefix + chance.digits(length - 1 - prefix.length)
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return body + ((10 - (sum % 10)) % 10)
}

const mod97 = (symbols: string) => {
  let rest = 0
  for (const symbol of symbols) {
    const value = Number.parseInt(symbol, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** The national part as a pattern: `A` a letter, `9` a digit, `*` either. */
const ACCOUNTS: Record<string, string> = {
  NL: 'AAAA9999999999',
  DE: '999999999999999999',
  BE: '999999999999',
  FR: '9999999999***********99',
  PL: '999999999999999999999999',
  TR: '999990****************',
  GB: 'AAAA99999999999999',
  ES: '99999999999999999999',
  MT: 'AAAA99999******************',
  NO: '99999999999',
  LU: '999*************',
}
export const anIban = (chance: Chance, country: string): string => {
  const account = (ACCOUNTS[country] ?? '').replace(/[A9*]/g, (symbol) =>
    symbol === '9' || (symbol === '*' && chance.between(0, 1) === 0)
      ? chance.digits(1)
      : chance.letters(1),
  )
  const check = 98 - mod97(`${account}${country}00`)
  return country + String(check).padStart(2, '0') + account
}

export const inFours = (symbols: string, gap = ' ') => symbols.replace(/.{4}(?!$)/g, `$&${gap}`)
