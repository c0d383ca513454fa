/** The provinces as tiles about where they lie, each with its number. The table beside it says the same. */
import { CARIBBEAN_ROW, PROVINCE_TILES } from '../../shared/province-tiles.ts'
import { CARIBBEAN, PROVINCES, type Province } from '../../shared/regions.ts'
import type { Coverage } from '../api.ts'
import { number } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { wordsOf } from './words.ts'

const WIDTH = 80
const HEIGHT = 56
const GAP = 4
/** Tones from empty to full. */
const TONES = 4

type Row = Pick<Coverage['rows'][number], 'value' | 'signals'> &
  Partial<Pick<Coverage['rows'][number], 'silent' | 'unheard'>>
type Props = {
  texts: DashboardTexts
  rows: readonly Row[]
  /** What the map says; without it, and with marks, who is not heard. */
  why?: string
}

export const ProvinceMap = ({ texts, rows, why }: Props) => {
  const words = wordsOf(texts).heard
  const of = new Map(rows.map((row) => [row.value, row]))
  const islands = rows.filter(({ value }) => value in CARIBBEAN)
  const caribbean = islands.reduce((sum, { signals }) => sum + signals, 0)
  const most = Math.max(1, caribbean, ...rows.map(({ signals }) => signals))
  const tiles = [
    ...(Object.keys(PROVINCES) as Province[]).map((province) => {
      const [column, row] = PROVINCE_TILES[province]
      const { signals = 0, silent = true, unheard = false } = of.get(province) ?? {}
      return {
        name: province.slice(3),
        column,
        row,
        wide: 1,
        signals,
        flag: !why && (silent || unheard),
      }
    }),
    {
      name: words.caribbean,
      column: 0,
      row: CARIBBEAN_ROW,
      wide: 4,
      signals: caribbean,
      flag: !why && (caribbean === 0 || islands.some(({ unheard }) => unheard)),
    },
  ]
  return (
    <section class="card map" aria-labelledby="map-title">
      <h2 id="map-title">{words.map}</h2>
      <p class="hint">{why ?? words.mapWhy}</p>
      <svg
        viewBox={`0 0 ${WIDTH * 4} ${HEIGHT * (CARIBBEAN_ROW + 1)}`}
        aria-hidden="true"
        focusable="false"
      >
        {tiles.map(({ name, column, row, wide, signals, flag }) => {
          const tone = Math.ceil((TONES * signals) / most)
          const middle = column * WIDTH + (wide * WIDTH) / 2
          return (
            <g key={name} class={`tile tone-${tone}${flag ? ' flagged' : ''}`}>
              <rect
                x={column * WIDTH + GAP}
                y={row * HEIGHT + GAP}
                width={wide * WIDTH - 2 * GAP}
                height={HEIGHT - 2 * GAP}
                rx="6"
              />
              <text x={middle} y={row * HEIGHT + 24}>
                {name}
              </text>
              <text x={middle} y={row * HEIGHT + 42} class="n">
                {number(signals, texts.locale)}
              </text>
            </g>
          )
        })}
      </svg>
    </section>
  )
}
