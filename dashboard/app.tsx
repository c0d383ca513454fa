/** Signed in or not, in which language, and what is chosen: the frame of every room. */
import { useEffect, useState } from 'preact/hooks'
import { isSignedIn, signIn, signOut } from './api.ts'
import { type Filters, NOTHING_OPEN, ROOMS, readFilters, writeFilters } from './filters.ts'
import { Later } from './parts/later.tsx'
import { Mark } from './parts/mark.tsx'
import { Room as SignalsRoom } from './room.tsx'
import { LATER_ROOMS } from './rooms.ts'
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
  const [filters, setFilters] = useState(() => readFilters(location.search))
  const texts = english ? en : nl

  useEffect(() => {
    const token = tokenInAddress()
    const asked = token ? signIn(token) : isSignedIn()
    asked.then(setSignedIn, () => setSignedIn(false))
    const back = () => setFilters(readFilters(location.search))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    document.documentElement.lang = english ? 'en' : 'nl'
    document.title = `${filters.room === 'signals' ? texts.title : texts.rooms[filters.room]} – Helder`
  }, [english, texts, filters.room])

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
            {ROOMS.map((room) => (
              <a
                key={room}
                href={writeFilters({ ...filters, ...NOTHING_OPEN, room }) || '/'}
                aria-current={filters.room === room ? 'page' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return
                  event.preventDefault()
                  choose({ ...NOTHING_OPEN, room })
                }}
              >
                {texts.rooms[room]}
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
        {signedIn === false && <SignIn texts={texts} onSignedIn={() => setSignedIn(true)} />}
        {signedIn && filters.room === 'signals' && <SignalsRoom {...props} />}
        {signedIn && filters.room !== 'signals' && (
          <Later key={filters.room} load={LATER_ROOMS[filters.room]} texts={texts}>
            {({ Room }) => <Room {...props} />}
          </Later>
        )}
      </main>
    </>
  )
}
