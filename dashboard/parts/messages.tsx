/** What people wrote, newest first. Strangers wrote it: it is text, and nothing else, whatever is in it. */
import { CLARITY, type Clarity } from '../../shared/words.ts'
import { narrowOf } from '../filters.ts'
import { may, type RoomProps } from '../rooms.ts'
import { Disposition } from './disposition.tsx'
import { whyNot } from './load-status.tsx'
import { MessageList } from './message-list.tsx'
import { useMessages } from './use-messages.ts'

type Props = RoomProps & {
  query: Record<string, string>
  /** Other messages count now. */
  changed: () => void
}

export const Messages = (props: Props) => {
  const { texts, filters, choose, query, session, changed, onSignedOut } = props
  const asked = { ...query, ...narrowOf(filters) }
  const { rows, ended, loadMore, ...first } = useMessages(asked, onSignedOut)
  return (
    <section aria-labelledby="messages-title" class="messages">
      <div class="room-head">
        <h2 id="messages-title">{texts.messages.title}</h2>
        {/* Beside what it narrows: the numbers above are of every answer. */}
        <div class="filters">
          <label>
            <span>{texts.filters.clarity}</span>
            <select
              value={filters.clarity}
              onChange={(event) => choose({ clarity: event.currentTarget.value as Clarity | '' })}
            >
              <option value="">{texts.filters.anyClarity}</option>
              {CLARITY.map((clarity) => (
                <option key={clarity} value={clarity}>
                  {texts.clarityWord[clarity]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      {first.failed && (
        <p>
          {whyNot(texts, first.no)}{' '}
          {!first.no && (
            <button type="button" class="quiet" onClick={first.retry}>
              {texts.retry}
            </button>
          )}
        </p>
      )}
      {first.data && rows.length === 0 && <p class="card nothing">{texts.messages.none}</p>}
      <MessageList
        {...{ texts, rows, ended, loadMore }}
        act={(message) =>
          may(session, 'text') && <Disposition {...{ texts, message, changed, onSignedOut }} />
        }
      />
    </section>
  )
}
