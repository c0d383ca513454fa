/** The same numbers taken apart by something else that people said or did. Its code comes when it is asked for. */
import { CUTS, type Cut } from '../filters.ts'
import type { RoomProps } from '../rooms.ts'
import { Later } from './later.tsx'

type Props = RoomProps & { query: Record<string, string> }

const loadCut = () => import('../analyst/cut-view.tsx')

export const Apart = (props: Props) => {
  const { texts, filters, choose } = props
  return (
    <section class="taken-apart" aria-labelledby="apart-title">
      <h2 id="apart-title">{texts.apart.title}</h2>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{texts.apart.by}</span>
          <select
            value={filters.cut}
            onChange={(event) => choose({ cut: event.currentTarget.value as Cut })}
          >
            {CUTS.map((cut) => (
              <option key={cut} value={cut}>
                {texts.apart.cut[cut]}
              </option>
            ))}
          </select>
        </label>
      </form>
      {filters.cut && (
        <Later load={loadCut} texts={texts}>
          {({ CutView }) => <CutView {...props} cut={filters.cut} />}
        </Later>
      )}
    </section>
  )
}
