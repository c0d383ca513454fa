/** What was answered to questions like this one: to read, and to begin one's own answer with. */
import { useEffect, useState } from 'preact/hooks'
import { getSimilar } from '../api.ts'
import { fill } from '../fill.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { KEYS, useKey } from './keys.ts'

type Props = { texts: DashboardTexts; id: string; use: (answer: string) => void }

/** A help and no more: when it cannot be had, nothing is said of it. */
export const SimilarAnswers = ({ texts: { desk }, id, use }: Props) => {
  const key = useKey()
  const [found, setFound] = useState<Awaited<ReturnType<typeof getSimilar>>>([])
  useEffect(() => {
    getSimilar(id).then(setFound, () => {})
  }, [id])
  if (found.length === 0) return null
  return (
    <details class="similar">
      <summary>{fill(desk.similar, { n: found.length })}</summary>
      <ul>
        {found.map((one, n) => (
          <li key={one.id}>
            <p dir="auto">
              <strong>{one.text}</strong>
            </p>
            <p class="words" dir="auto">
              {one.answer}
            </p>
            <button
              type="button"
              onClick={() => use(one.answer)}
              {...(n === 0 ? key(KEYS.suggestion) : {})}
            >
              {desk.useAnswer}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
