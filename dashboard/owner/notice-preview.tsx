/** A notice as it stands on the page: the same words around it, in its own language. */

import { directionOf } from '../../shared/texts/direction.ts'
import { longDate } from '../../shared/texts/long-date.ts'
import { NOTICE } from '../../shared/texts/notice.ts'
import type { Notice } from '../api.ts'
import { fill } from '../fill.ts'

type Props = {
  notice: Omit<Notice, 'notice' | 'site' | 'page' | 'changedAt' | 'changedBy' | 'stale'>
}

export const NoticePreview = ({ notice }: Props) => {
  const { language: wanted, known, unknown, confidential, moreOn } = notice
  const spoken = Object.hasOwn(NOTICE, wanted) ? (wanted as keyof typeof NOTICE) : 'nl'
  const words = NOTICE[spoken]
  const language = spoken === 'nl-simple' ? 'nl' : spoken
  const parts = [
    [words.known, known],
    [words.unknown, unknown],
    [words.confidential, confidential],
  ] as const
  return (
    <div class="notice" lang={language} dir={directionOf(spoken)}>
      <p class="notice-title">{words.title}</p>
      <dl>
        {parts.map(
          ([label, text]) =>
            text?.trim() && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {moreOn && <p class="hint">{fill(words.more, { date: longDate(moreOn, language) })}</p>}
    </div>
  )
}
