/** Lines of the audit log. */
import type { AuditLine } from '../../shared/api/keeper-client.ts'
import { moment } from '../format.ts'
import type { KeeperTexts } from '../texts/keeper-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = { texts: DashboardTexts; words: KeeperTexts; lines: readonly AuditLine[] }

export const LogLines = ({ texts, words, lines }: Props) => (
  <ol class="lines">
    {lines.map(({ number, at, actor, action, object }) => (
      <li key={number}>
        <span class="number">{number}</span>
        <time dateTime={at}>{moment(at, texts.locale)}</time>
        <span class="who">
          <strong>{actor}</strong> {words.log.did[action]}
        </span>
        <code dir="ltr">{object}</code>
      </li>
    ))}
  </ol>
)
