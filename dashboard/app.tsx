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

/** A token in the address, as the try-out prints it and a link to share carries it: used once, and taken out at once. */
const tokenInAddress = () => {
  const hash = new URLSearchParams(location.hash.slice(1))
  const token = hash.get('token') ?? hash.get('share')
  if (token) history.replaceState(null, '', location.pathname + location.search)
  return token
}

/** Where a link to share leads. Who comes there signed out has a link that ended, and no token to fill in. */
const SHARED = '/shared'
const loadShared = () => import('./shared-link/room.tsx')

export const App = () => {
  const [english, setEnglish] = useState(
    () => new URLSearchParams(location.search).get('language') === 'en',
  )
  /** Null is nobody; undefined, that we do not know yet. */
  const [session, setSession] = useState<Session | null>()
  const [filters, setFilters] = useState(() => readFilters(location.search))
  const texts = english ? en : nl
  const onSignedOut = () => setSession(null)
  const shared = session?.shared !== undefined
  const room = session && mayEnter(session, filters.room) ? filters.room : 'signals'

  useEffect(() => {
    const token = tokenInAddress()
    // Who has another session sees that this link does not work, and not what that session shows.
    const wantsLink = location.pathname === SHARED && token !== null
    const asked = token
      ? signIn(token).then((known) => (known || !wantsLink ? whoIsHere() : null))
      : whoIsHere()
    asked.then(setSession, () => setSession(null))
    const back = () => setFilters(readFilters(location.search))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    // Then a reload after it ended says so.
    if (shared && location.pathname !== SHARED)
      history.replaceState(null, '', SHARED + location.search)
  }, [shared])
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
        <a class="brand" href={shared ? SHARED : '/'}>
          <Mark />
          <span>Helder</span>
        </a>
        {session && !shared && (
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
          {session && !shared && (
            <button type="button" class="quiet" onClick={() => signOut().finally(onSignedOut)}>
              {texts.signOut}
            </button>
          )}
        </div>
      </header>
      <main>
        {session === null && location.pathname === SHARED && (
          <Later key="ended" load={loadShared} texts={texts}>
            {({ Ended }) => <Ended texts={texts} />}
          </Later>
        )}
        {session === null && location.pathname !== SHARED && (
          <SignIn texts={texts} onSignedIn={() => whoIsHere().then(setSession, onSignedOut)} />
        )}
        {session && shared && (
          <Later key="shared" load={loadShared} texts={texts}>
            {({ Room }) => <Room {...{ texts, filters, choose, onSignedOut, session }} />}
          </Later>
        )}
        {session && !shared && room === 'signals' && (
          <SignalsRoom {...{ texts, filters, choose, onSignedOut, session }} />
        )}
        {session && !shared && room !== 'signals' && (
          <Later key={room} load={LATER_ROOMS[room]} texts={texts}>
            {({ Room }) => <Room {...{ texts, filters, choose, onSignedOut, session }} />}
          </Later>
        )}
      </main>
    </>
  )
}
