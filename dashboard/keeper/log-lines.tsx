/** Lines of the audit log. */
import type { AuditLine } from '../../shared/api/keeper-client.ts'
import { moment } from '../format.ts'
import { LongList, type More } from '../parts/long-list.tsx'
import type { KeeperTexts } from '../texts/keeper-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = { texts: DashboardTexts; words: KeeperTexts; lines: readonly AuditLine[]; more: More }

export const LogLines = ({ texts, words, lines, more }: Props) => (
  <LongList as="ol" class="lines" texts={texts} label={words.log.older} rows={lines} more={more}>
    {({ number, at, actor, action, object }) => (
      <li key={number}>
        <span class="number">{number}</span>
        <time dateTime={at}>{moment(at, texts.locale)}</time>
        <span class="who">
          <strong>{actor}</strong> {words.log.did[action]}
        </span>
        <code dir="ltr">{object}</code>
      </li>
    )}
  </LongList>
)
