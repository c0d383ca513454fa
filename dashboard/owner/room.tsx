/** The room of owners: their sites, the pages of one, the story of a page, and setting a site up. */
import type { Scope } from '../../shared/words.ts'
import { getSites } from '../api.ts'
import { Later } from '../parts/later.tsx'
import { LoadStatus } from '../parts/load-status.tsx'
import { may, type RoomProps } from '../rooms.ts'
import { useLoad } from '../use-load.ts'
import { PageList } from './page-list.tsx'
import { SitesView } from './sites-view.tsx'
import './owner.css'
import './form.css'
import './setup.css'
import './story.css'

const loadSetup = () => import('./setup.tsx')
const loadStory = () => import('./page-story.tsx')

export const Room = (props: RoomProps) => {
  const { texts, filters, onSignedOut, session } = props
  const sites = useLoad(`sites ${filters.owner}`, getSites, onSignedOut)
  if (!sites.data) return <LoadStatus texts={texts} loaded={sites} />
  const shown = {
    ...props,
    sites: sites.data,
    may: (scope: Scope) => may(session, scope),
  }
  const site = sites.data.find((one) => one.site === filters.site)
  if (filters.owner !== 'look') {
    const before = filters.owner === 'setup' ? site : undefined
    return (
      <Later key="setup" load={loadSetup} texts={texts}>
        {({ Setup }) => <Setup {...shown} before={before} />}
      </Later>
    )
  }
  if (!site) return <SitesView {...shown} />
  if (!filters.page) return <PageList key={site.site} {...shown} site={site} />
  return (
    <Later key="story" load={loadStory} texts={texts}>
      {({ PageStory }) => <PageStory key={filters.page} {...shown} site={site} />}
    </Later>
  )
}
