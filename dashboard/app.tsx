/** Signed in or not, in which language, and what is chosen: the frame of every room. */
import { useEffect, useState } from 'preact/hooks'
import { openLink, type Session, SHARED, signIn, signOut, whoIsHere } from './api.ts'
import { drafts } from './drafts.ts'
import { type Filters, readFilters, writeFilters } from './filters.ts'
import { keepChoice, keptChoice } from './kept-choice.ts'
import { Later } from './parts/later.tsx'
import { LoadStatus } from './parts/load-status.tsx'
import { Mark } from './parts/mark.tsx'
import { RoomsNav } from './parts/rooms-nav.tsx'
import { Room as SignalsRoom } from './room.tsx'
import { LATER_ROOMS, mayEnter } from './rooms.ts'
import { SignIn } from './sign-in.tsx'
import { en } from './texts/en.ts'
import { nl } from './texts/nl.ts'

/** A token in the address, as the try-out prints it and a link to share carries it: used once, and taken out at once. */
const takeFromAddress = (name: 'token' | 'share') => {
  const token = new URLSearchParams(location.hash.slice(1)).get(name)
  const path = name === 'share' ? SHARED : location.pathname
  if (token) history.replaceState(null, '', path + location.search)
  return token
}

/** What an address asks for goes first; else it is what this browser was last read in. */
const isEnglish = () => {
  const asked = new URLSearchParams(location.search).get('language') ?? keptChoice('language')
  return asked === 'en'
}

/** Who comes to a link signed out has one that ended, and no token to fill in. */
const loadShared = () => import('./shared-link/room.tsx')

/** A token may be that of a link: then it opens where links do. */
const whoSignedIn = async (worked = true) => {
  const found = await whoIsHere()
  if (found || !worked) return found
  history.replaceState(null, '', SHARED)
  return whoIsHere()
}

export const App = () => {
  const [english, setEnglish] = useState(isEnglish)
  /** Null is nobody; undefined, that we do not know yet. */
  const [session, setSession] = useState<Session | null>()
  /** A link could not be looked at. */
  const [away, setAway] = useState(false)
  const [filters, setFilters] = useState(() => readFilters(location.search))
  const texts = english ? en : nl
  const onSignedOut = () => setSession(null)
  const leave = () => {
    drafts.clear()
    signOut().finally(onSignedOut)
  }
  const shared = session?.shared !== undefined
  const room = session && mayEnter(session, filters.room) ? filters.room : 'signals'

  useEffect(() => {
    const link = takeFromAddress('share')
    const token = takeFromAddress('token')
    const asked = link ? openLink(link) : token ? signIn(token).then(whoSignedIn) : whoIsHere()
    asked.then(setSession, () => {
      if (!link) return setSession(null)
      // Nobody said that it ended: it goes back into the address, to be tried again.
      history.replaceState(null, '', `${SHARED}${location.search}#share=${link}`)
      setAway(true)
    })
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
            onClick={() => {
              setEnglish(!english)
              keepChoice('language', english ? 'nl' : 'en')
            }}
          >
            {texts.other}
          </button>
          {session && !shared && (
            <button type="button" class="quiet" onClick={leave}>
              {texts.signOut}
            </button>
          )}
        </div>
      </header>
      <main>
        {away && (
          <LoadStatus
            texts={texts}
            loaded={{ busy: false, failed: true, retry: () => location.reload() }}
          />
        )}
        {session === null && location.pathname === SHARED && (
          <Later key="ended" load={loadShared} texts={texts}>
            {({ Ended }) => <Ended texts={texts} />}
          </Later>
        )}
        {session === null && location.pathname !== SHARED && (
          <SignIn texts={texts} onSignedIn={() => whoSignedIn().then(setSession, onSignedOut)} />
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
