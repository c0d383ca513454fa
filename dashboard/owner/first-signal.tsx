/** Waits for the first signal of a site, politely: ever less often, and not at all while nobody looks. */
import { useEffect, useState } from 'preact/hooks'
import type { Site } from '../../shared/site.ts'
import { getCounts, isSignedOut } from '../api.ts'
import { fill } from '../fill.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { wordsFor } from './words.ts'

type Props = { texts: DashboardTexts; site: Site; onSignedOut: () => void }

const FIRST_WAIT_MS = 2_000
const LONGER = 1.5
const LAST_WAIT_MS = 60_000
/** After some twenty minutes somebody presses a button. */
const LOOKS_MAX = 28

export const FirstSignal = ({ texts, site, onSignedOut }: Props) => {
  const { first } = wordsFor(texts)
  const [page, setPage] = useState<string>()
  const [rounds, setRounds] = useState(0)
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let wanted = true
    setPaused(false)
    const look = async (wait: number, looks: number) => {
      const counts = document.hidden
        ? []
        : await getCounts({ site: site.site, by: ['page'] }).catch((error) => {
            if (isSignedOut(error)) onSignedOut()
            return []
          })
      if (!wanted) return
      const [found] = counts
      if (found) return setPage(found.page ?? '')
      if (looks >= LOOKS_MAX) return setPaused(true)
      timer = setTimeout(() => look(Math.min(wait * LONGER, LAST_WAIT_MS), looks + 1), wait)
    }
    void look(FIRST_WAIT_MS, 1)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [site.site, rounds])
  const arrived = page !== undefined
  return (
    <div class={arrived ? 'first-signal good' : 'first-signal'}>
      <h3>{first.title}</h3>
      <p role="status">
        <strong>{arrived ? first.arrived : paused ? first.paused : first.waiting}</strong>
      </p>
      <p class="hint">
        {arrived ? `${fill(first.on, { page })}. ${first.arrivedHelp}` : first.help}
      </p>
      {paused && !arrived && (
        <button type="button" onClick={() => setRounds(rounds + 1)}>
          {first.look}
        </button>
      )}
    </div>
  )
}
