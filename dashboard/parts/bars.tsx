/** Names with their numbers, each with a bar as long as its part of the largest. */
import { number } from '../format.ts'

type Props = { rows: readonly { name: string; n: number; rest?: boolean }[]; locale: string }

export const Bars = ({ rows, locale }: Props) => {
  const most = Math.max(1, ...rows.map(({ n }) => n))
  return (
    <ol class="bars">
      {rows.map(({ name, n, rest }) => (
        <li key={name} class={rest ? 'rest' : undefined}>
          <span dir="auto">{name}</span>
          <b>{number(n, locale)}</b>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width="100" height="4" rx="2" class="track" />
            <rect width={(n / most) * 100} height="4" rx="2" class="count" />
          </svg>
        </li>
      ))}
    </ol>
  )
}
