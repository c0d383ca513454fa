/** What happened, line by line. */
import { moment } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Line = { number: number; at: string; who: string; what: string; text?: string | undefined }
type Props = { texts: DashboardTexts; lines: readonly Line[] }

export const Happened = ({ texts, lines }: Props) => (
  <details class="history">
    <summary>{texts.desk.history}</summary>
    <ol>
      {lines.map(({ number, at, who, what, text }) => (
        <li key={number}>
          <time dateTime={at}>{moment(at, texts.locale)}</time>
          <span>
            <strong>{who}</strong> {what}
          </span>
          {text && <q dir="auto">{text}</q>}
        </li>
      ))}
    </ol>
  </details>
)
