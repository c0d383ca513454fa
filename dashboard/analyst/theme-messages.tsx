/** The messages of a theme, newest first, each with why it is here and a way to elsewhere. */
import { useState } from 'preact/hooks'
import { daysOf } from '../../shared/half-year.ts'
import { type Message, themes } from '../api.ts'
import { Choice } from '../desk/choice.tsx'
import { Opening } from '../desk/opening.tsx'
import { fill } from '../fill.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { MessageList } from '../parts/message-list.tsx'
import { useMessages } from '../parts/use-messages.ts'
import { mayCurate } from '../rooms.ts'
import { useLoad } from '../use-load.ts'
import type { ThemeProps } from './theme-view.tsx'
import { wordsOf } from './words.ts'

/** In no theme, in a list that chooses between themes. */
const NONE = 'none'

type OneProps = ThemeProps & { message: Message; moved: () => void }

const Why = ({
  texts,
  message,
  onSignedOut,
}: Pick<OneProps, 'texts' | 'message' | 'onSignedOut'>) => {
  const { why } = wordsOf(texts).themes
  const loaded = useLoad(message.id, () => themes.themeOf(message.id), onSignedOut)
  const { data } = loaded
  if (!data) return <LoadStatus texts={texts} loaded={loaded} />
  return (
    <>
      <p class="hint">{why[data.by]}</p>
      <p class="terms">
        {data.because.length === 0 ? why.noWords : why.words}{' '}
        {data.because.map((word) => (
          <span key={word} class="chip" dir="auto">
            {word}
          </span>
        ))}
      </p>
    </>
  )
}

const Elsewhere = ({ texts, message, theme, all, doing, after, moved }: OneProps) => {
  const words = wordsOf(texts).themes
  const [to, setTo] = useState('')
  const move = async () => {
    if (!to) return
    const put = (where: string | null) => themes.putTheme(message.id, where)
    const done = await doing.run(async () => {
      await put(to === NONE ? null : to)
      return true
    })
    if (!done) return
    const label = all.find((one) => one.theme === to)?.label
    moved()
    after({
      said: label ? fill(words.did.move, { label }) : words.did.moveOut,
      undo: async () => {
        await put(theme.theme)
        moved()
      },
    })
  }
  return (
    <div class="writing">
      <Choice id={`to-${message.id}`} label={words.moveTo} value={to} set={setTo}>
        {all
          .filter((one) => one.theme !== theme.theme)
          .map((one) => (
            <option key={one.theme} value={one.theme}>
              {one.label}
            </option>
          ))}
        <option value={NONE}>{words.noTheme}</option>
      </Choice>
      <button type="button" aria-disabled={!to} onClick={move}>
        {words.move}
      </button>
    </div>
  )
}

export const ThemeMessages = (props: ThemeProps) => {
  const { texts, theme, half, session, choose, onSignedOut } = props
  const words = wordsOf(texts).themes
  const [again, setAgain] = useState(0)
  const asked = { theme: theme.theme, ...daysOf(half) }
  const { rows, ended, loadMore, ...first } = useMessages(asked, onSignedOut, again)
  return (
    <section class="messages" aria-labelledby="theme-messages">
      <h3 id="theme-messages">{words.theirs}</h3>
      <button
        type="button"
        class="link"
        onClick={() => choose({ room: 'signals', theme: theme.theme, half, site: '', page: '' })}
      >
        {words.elsewhere}
      </button>
      <LoadStatus texts={texts} loaded={first} />
      <MessageList {...{ texts, rows, ended, loadMore }}>
        {(message) => (
          <Opening summary={words.why.title}>
            {() => (
              <div class="why">
                <Why texts={texts} message={message} onSignedOut={onSignedOut} />
                {mayCurate(session) && (
                  <Elsewhere {...props} message={message} moved={() => setAgain((n) => n + 1)} />
                )}
              </div>
            )}
          </Opening>
        )}
      </MessageList>
    </section>
  )
}
