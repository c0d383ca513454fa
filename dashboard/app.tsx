/** Signed in or not, in which language, and what is chosen: the frame of every room. */
import { useEffect, useState } from 'preact/hooks'
import type { Scope } from '../shared/words.ts'
import { scopesHere, signIn, signOut } from './api.ts'
import { type Filters, NOTHING_OPEN, readFilters, writeFilters } from './filters.ts'
import { Later } from './parts/later.tsx'
import { Mark } from './parts/mark.tsx'
import { Room as SignalsRoom } from './room.tsx'
import { LATER_ROOMS, roomsFor } from './rooms.ts'
import { SignIn } from './sign-in.tsx'
import { en } from './texts/en.ts'
import { nl } from './texts/nl.ts'

/** A token in the address, as the try-out prints it: used once, and taken out at once. */
const tokenInAddress = () => {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token) history.replaceState(null, '', location.pathname + location.search)
  return token
}

export const App = () => {
  const [english, setEnglish] = useState(
    () => new URLSearchParams(location.search).get('language') === 'en',
  )
  const [signedIn, setSignedIn] = useState<boolean>()
  const [scopes, setScopes] = useState<readonly Scope[]>([])
  const [filters, setFilters] = useState(() => readFilters(location.search))
  const texts = english ? en : nl

  const rooms = roomsFor(scopes)
  const room = rooms.find((one) => one === filters.room) ?? 'signals'

  const enter = async () => {
    const here = await scopesHere().catch(() => undefined)
    setScopes(here ?? [])
    setSignedIn(here !== undefined)
  }
  useEffect(() => {
    const token = tokenInAddress()
    const asked = token ? signIn(token).then(enter) : enter()
    asked.catch(() => setSignedIn(false))
    const back = () => setFilters(readFilters(location.search))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    document.documentElement.lang = english ? 'en' : 'nl'
    document.title = `${room === 'signals' ? texts.title : texts.rooms[room]} – Helder`
  }, [english, texts, room])

  const choose = (change: Partial<Filters>) => {
    const next = { ...filters, ...change }
    setFilters(next)
    history.pushState(null, '', location.pathname + writeFilters(next))
  }
  const props = { texts, filters, choose, onSignedOut: () => setSignedIn(false) }
  return (
    <>
      <header class="top">
        <a class="brand" href="/">
          <Mark />
          <span>Helder</span>
        </a>
        {signedIn && (
          <nav aria-label={texts.rooms.label} class="rooms">
            {rooms.map((one) => (
              <a
                key={one}
                href={writeFilters({ ...filters, ...NOTHING_OPEN, room: one }) || '/'}
                aria-current={room === one ? 'page' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return
                  event.preventDefault()
                  choose({ ...NOTHING_OPEN, room: one })
                }}
              >
                {texts.rooms[one]}
              </a>
            ))}
          </nav>
        )}
        <div class="top-actions">
          <button
            type="button"
            class="quiet"
            lang={english ? 'nl' : 'en'}
            onClick={() => setEnglish(!english)}
          >
            {texts.other}
          </button>
          {signedIn && (
            <button
              type="button"
              class="quiet"
              onClick={() => signOut().finally(() => setSignedIn(false))}
            >
              {texts.signOut}
            </button>
          )}
        </div>
      </header>
      <main>
        {signedIn === false && <SignIn texts={texts} onSignedIn={enter} />}
        {signedIn && room === 'signals' && <SignalsRoom {...props} />}
        {signedIn && room !== 'signals' && (
          <Later key={room} load={LATER_ROOMS[room]} texts={texts}>
            {({ Room }) => <Room {...props} />}
          </Later>
        )}
      </main>
    </>
  )
}
