/** One table of medians with the ratios to Helder of the same round, and what the budgets say of them. */

/** What is measured, as it is printed; a ratio says how many times Helder's figure another one's is. */
const ROWS = [
  ['bytesShown', 'bytes until the question shows', 0],
  ['requestsShown', 'requests until then', 0],
  ['bytesAnswered', 'bytes until an answer is sent', 0],
  ['requestsAnswered', 'requests until then', 0],
  ['elsewhere', 'requests to third parties', 0],
  ['script', 'script at rest, 6x slowdown, ms', 1],
  ['task', 'main thread at rest, 6x slowdown, ms', 1],
  ['longTasks', 'long tasks, 6x slowdown', 0],
  ['shiftPhone', 'layout shift at 412 px', 3],
  ['shiftDesk', 'layout shift at 1280 px', 3],
  ['heap', 'JS heap after collection, bytes', 0],
  ['kept', 'cookies and storage entries left', 0],
]

const median = (values) => {
  const known = values.filter(Number.isFinite).sort((a, b) => a - b)
  return known[known.length >> 1]
}
const shown = (value, digits) =>
  value === undefined
    ? '-'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

const figure = (rounds, name, key) => median(rounds.map((round) => round[name][key]))
const ratio = (rounds, name, key) =>
  median(rounds.map((round) => round[name][key] / round.helder[key]))

export const printTable = (rounds) => {
  const names = Object.keys(rounds[0])
  const line = (label, cells) =>
    console.log(`  ${label.padEnd(42)}${cells.map((cell) => cell.padStart(20)).join('')}`)
  line('median (x Helder), - where not measured', names)
  for (const [key, label, digits] of ROWS) {
    // Of nothing there is no ratio.
    const none = !figure(rounds, 'helder', key)
    const cells = names.map((name) => {
      const compared = !none && name !== 'bare' && name !== 'helder'
      const times = compared ? ratio(rounds, name, key) : undefined
      const value = shown(figure(rounds, name, key), digits)
      return times > 0 && Number.isFinite(times) ? `${value} (x${shown(times, 1)})` : value
    })
    line(label, cells)
  }
  console.log('  script, main thread and heap: without what the bare page costs')
}

/** A layout shift is told in thousandths, also where it is judged. */
const thousandths = (value) => value && Math.round(value * 1_000) / 1_000

/** The budgets of the design, each beside its figure of this run. */
export const printBudgets = (rounds) => {
  const of = (key) => figure(rounds, 'helder', key)
  const long = (name) => figure(rounds, name, 'longTasks')
  const budgets = [
    ['bytes before a press', of('bytesShown'), '<=', 900, 0],
    ['bytes of the form, opened', of('bytesForm'), '<=', 10_000, 0],
    ['script at rest, ms', of('script'), '<=', 25, 1],
    ['script of Sentry / of Helder', ratio(rounds, 'sentry', 'script'), '>=', 6, 1],
    ['long tasks above the bare page', long('helder') - long('bare'), '<=', 0, 0],
    ['layout shift at 412 px', thousandths(of('shiftPhone')), '<=', 0, 3],
    ['layout shift at 1280 px', thousandths(of('shiftDesk')), '<=', 0, 3],
    ['press to form, 4x slowdown, slow 4G, ms', of('pressToForm'), '<=', 500, 0],
    ['cookies and storage entries', of('kept'), '<=', 0, 0],
  ]
  console.log('  Helder against its budgets')
  for (const [label, value, relation, bound, digits] of budgets) {
    const within = relation === '<=' ? value <= bound : value >= bound
    const verdict = value === undefined ? 'not measured' : within ? 'within' : 'missed'
    const share = bound >= 1 && value !== undefined ? `, x${shown(value / bound, 2)}` : ''
    const cells = [
      label.padEnd(44),
      shown(value, digits).padStart(8),
      ` ${relation} ${shown(bound, digits)}`.padEnd(12),
    ]
    console.log(`    ${cells.join('')}${verdict}${share}`)
  }
}
