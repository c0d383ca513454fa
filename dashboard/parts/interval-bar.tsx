/** A share on a line from 0 to 100 %, with its interval as a band: long when we know little. */
import type { Share } from '../api.ts'
import { percent, sayable } from '../format.ts'

type Props = { share: Share; locale: string }

export const IntervalBar = ({ share, locale }: Props) => {
  const { low, high, n } = share
  const at = sayable(share)
  const label = `${percent(low, locale)} – ${percent(high, locale)}`
  return (
    <svg
      class="interval"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <line x1="0" x2="100" y1="6" y2="6" class="axis" />
      <line x1="50" x2="50" y1="3" y2="9" class="axis" />
      {n > 0 && (
        <rect
          x={low * 100}
          width={Math.max(0.5, (high - low) * 100)}
          y="3"
          height="6"
          rx="1"
          class="band"
        />
      )}
      {at !== null && <rect x={at * 100 - 0.6} width="1.2" y="0.5" height="11" class="dot" />}
    </svg>
  )
}
