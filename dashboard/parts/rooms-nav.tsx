/** The rooms: a row where there is width for it, else one button that opens them. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Filters, NOTHING_OPEN, ROOMS, type RoomKey, writeFilters } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  filters: Filters
  room: RoomKey
  may: (room: RoomKey) => boolean
  choose: (change: Partial<Filters>) => void
}

export const RoomsNav = ({ texts: { rooms }, filters, room, may, choose }: Props) => {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!open) return
    const away = ({ target }: Event) => {
      if (!nav.current?.contains(target as Node)) setOpen(false)
    }
    // A press elsewhere, or the focus that goes on: what lies over the page must not hide it.
    const events = ['pointerdown', 'focusin']
    for (const name of events) document.addEventListener(name, away)
    return () => {
      for (const name of events) document.removeEventListener(name, away)
    }
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <nav
      aria-label={rooms.label}
      class="rooms"
      ref={nav}
      onKeyDown={(event) => open && event.key === 'Escape' && close()}
    >
      <button
        type="button"
        class="rooms-menu"
        aria-expanded={open}
        aria-controls="rooms"
        ref={button}
        onClick={() => setOpen(!open)}
      >
        {rooms.menu}: <strong>{rooms[room]}</strong>
      </button>
      <div id="rooms" class={open ? 'open' : undefined}>
        {ROOMS.filter(may).map((each) => (
          <a
            key={each}
            href={writeFilters({ ...filters, ...NOTHING_OPEN, room: each }) || '/'}
            aria-current={room === each ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              if (open) close()
              choose({ ...NOTHING_OPEN, room: each })
            }}
          >
            {rooms[each]}
          </a>
        ))}
      </div>
    </nav>
  )
}
