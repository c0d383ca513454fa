/** The operator's room: whether all is well, who may do what, and what was written down of it. */
import type { JSX } from 'preact'
import { KEEPER_VIEWS, type KeeperView, writeFilters } from '../filters.ts'
import type { RoomProps } from '../rooms.ts'
import { keeperEn } from '../texts/keeper-en.ts'
import { keeperNl } from '../texts/keeper-nl.ts'
import { HealthView } from './health-view.tsx'
import { KeepingView } from './keeping-view.tsx'
import { LinksView } from './links-view.tsx'
import { LogView } from './log-view.tsx'
import { PeopleView } from './people-view.tsx'
import type { KeeperProps } from './props.ts'
import { QuarantineView } from './quarantine-view.tsx'
import { TokensView } from './tokens-view.tsx'
import './keeper.css'
import './rows.css'

const VIEWS: Record<KeeperView, (props: KeeperProps) => JSX.Element> = {
  health: HealthView,
  quarantine: QuarantineView,
  people: PeopleView,
  tokens: TokensView,
  links: LinksView,
  log: LogView,
  keeping: KeepingView,
}

/** Its words come with the room: who does not keep Helder does not load them. */
export const Room = (props: RoomProps) => {
  const { texts, filters, choose } = props
  const words = texts.locale === 'nl-NL' ? keeperNl : keeperEn
  const View = VIEWS[filters.keep]
  return (
    <div class="keeper">
      <h1>{texts.rooms.keeper}</h1>
      <nav class="keeper-views" aria-label={words.viewsLabel}>
        {KEEPER_VIEWS.map((keep) => (
          <a
            key={keep}
            href={writeFilters({ ...filters, keep })}
            aria-current={filters.keep === keep ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              choose({ keep })
            }}
          >
            {words.views[keep]}
          </a>
        ))}
      </nav>
      <View key={filters.keep} {...props} words={words} />
    </div>
  )
}
