/** Numbers by one cut: a table, and of provinces a map beside it. Who presses a row sees that part alone. */
import { getCounts } from '../api.ts'
import { type Cut, countedOf, type Filters } from '../filters.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { ShareTable } from '../parts/share-table.tsx'
import type { RoomProps } from '../rooms.ts'
import { useLoad } from '../use-load.ts'
import './analyst.css'
import './heard.css'
import { ProvinceMap } from './province-map.tsx'
import { nameOf, wordsOf } from './words.ts'

type Props = RoomProps & { query: Record<string, string>; cut: Cut }

/** The filter that leaves one part, where that has another name. */
const filterOf = (cut: Exclude<Cut, ''>) => (cut === 'language' ? 'inLanguage' : cut)

export const CutView = ({ texts, filters, choose, query, cut, onSignedOut }: Props) => {
  const words = wordsOf(texts)
  const { apart } = texts
  const asked = { ...query, ...countedOf(filters) }
  const loaded = useLoad(
    JSON.stringify([asked, cut]),
    async () => ({ cut, rows: cut ? await getCounts({ ...asked, dimension: cut }) : [] }),
    onSignedOut,
  )
  const data = loaded.data?.cut === cut ? loaded.data.rows : undefined
  if (!cut || !data) return <LoadStatus texts={texts} loaded={loaded} />
  const rows = [...data].sort((a, b) => b.signals - a.signals)
  const called = (value: string) => (value ? nameOf(cut, value, texts) : words.themes.where.unsaid)
  const only = (value: string) => choose({ [filterOf(cut)]: value } as Partial<Filters>)
  return (
    <div class={cut === 'region' ? 'columns' : ''} aria-busy={loaded.busy}>
      {cut === 'region' && (
        <ProvinceMap
          texts={texts}
          why={words.filter.mapWhy}
          rows={rows.map(({ value = '', signals }) => ({ value, signals }))}
        />
      )}
      <div class="card">
        {rows.length === 0 && <p class="nothing">{texts.nothing}</p>}
        {rows.length > 0 && (
          <ShareTable
            texts={texts}
            column={apart.cut[cut]}
            rows={rows.map((count) => ({ part: count.value ?? '', count }))}
            nameOf={called}
            choose={only}
          />
        )}
      </div>
    </div>
  )
}
