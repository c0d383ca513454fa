/** Of which site alone the questions are; pressed, of all. Who came from another room must see that not all is here. */
import { getSites } from '../api.ts'
import { Out } from '../parts/out.tsx'
import type { RoomProps } from '../rooms.ts'
import { useLoad } from '../use-load.ts'

export const OfSite = ({ texts, filters: { site }, choose, onSignedOut }: RoomProps) => {
  const { data } = useLoad('sites', getSites, onSignedOut)
  const name = data?.find((one) => one.site === site)?.name ?? site
  const act = () => choose({ site: '', page: '' })
  return (
    <p class="of-site">
      {texts.filters.site}:{' '}
      <Out texts={texts} name={`${texts.filters.site}: ${name}`} shown={name} act={act} />
    </p>
  )
}
