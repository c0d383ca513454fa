/** Signed in or not, in which language, and what is chosen: the frame of every room. */
import { useEffect, useState } from 'preact/hooks'
import { type Session, signIn, signOut, whoIsHere } from './api.ts'
import { type Filters, readFilters, writeFilters } from './filters.ts'
import { Later } from './parts/later.tsx'
import { Mark } from './parts/mark.tsx'
import { RoomsNav } from './parts/rooms-nav.tsx'
import { Room as SignalsRoom } from './room.tsx'
import { LATER_ROOMS, mayEnter } from './rooms.ts'
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
  /** Null is nobody; undefined, that we do not know yet. */
  const [session, setSession] = useState<Session | null>()
  const [filters, setFilters] = useState(() => readFilters(location.search))
  const texts = english ? en : nl
  const onSignedOut = () => setSession(null)
  const room = session && mayEnter(session, filters.room) ? filters.room : 'signals'

  useEffect(() => {
    const token = tokenInAddress()
    const asked = token ? signIn(token).then(whoIsHere) : whoIsHere()
    asked.then(setSession, () => setSession(null))
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
  return (
    <>
      <header class="top">
        <a class="brand" href="/">
          <Mark />
          <span>Helder</span>
        </a>
        {session && (
          <RoomsNav {...{ texts, filters, room, choose }} may={(each) => mayEnter(session, each)} />
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
          {session && (
            <button type="button" class="quiet" onClick={() => signOut().finally(onSignedOut)}>
              {texts.signOut}
            </button>
          )}
        </div>
      </header>
      <main>
        {session === null && (
          <SignIn texts={texts} onSignedIn={() => whoIsHere().then(setSession, onSignedOut)} />
        )}
        {session && room === 'signals' && (
          <SignalsRoom {...{ texts, filters, choose, onSignedOut, session }} />
        )}
        {session && room !== 'signals' && (
          <Later key={room} load={LATER_ROOMS[room]} texts={texts}>
            {({ Room }) => <Room {...{ texts, filters, choose, onSignedOut, session }} />}
          </Later>
        )}
      </main>
    </>
  )
}
