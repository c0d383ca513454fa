/**
 * Charts as rectangles, lines and words, for SVG and PDF alike. All is drawn 320 wide, which a narrow telephone shows
 * at its full size; tones go from 0 (empty) to 4, so that they also tell apart in black and white.
 */
import { CARIBBEAN_ROW, PROVINCE_TILES } from '../../../shared/province-tiles.ts'
import { PROVINCES, type Province } from '../../../shared/regions.ts'

export type Shape =
  | { shape: 'rect'; x: number; y: number; width: number; height: number; tone: number }
  | { shape: 'line'; x1: number; y1: number; x2: number; y2: number; heavy: boolean }
  | { shape: 'text'; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }

export type Drawing = { width: number; height: number; shapes: Shape[] }

const WIDTH = 320
/** Letters are 12 high: so many fit beside a number. */
const LABEL_MAX = 38
const short = (text: string) =>
  [...text].length > LABEL_MAX ? `${[...text].slice(0, LABEL_MAX - 1).join('')}…` : text

const BARS = { height: 96, top: 18, gap: 8 }

/** One bar for each item, its number above it. */
export const bars = (items: readonly { label: string; value: number; text: string }[]): Drawing => {
  const most = Math.max(1, ...items.map(({ value }) => value))
  const each = WIDTH / Math.max(1, items.length)
  const bottom = BARS.top + BARS.height
  const shapes = items.flatMap(({ label, value, text }, at): Shape[] => {
    const height = (BARS.height * value) / most
    const middle = each * (at + 0.5)
    return [
      {
        ...{ shape: 'rect', x: each * at + BARS.gap / 2, y: bottom - height },
        ...{ width: each - BARS.gap, height, tone: 3 },
      },
      { shape: 'text', x: middle, y: bottom - height - 5, text, anchor: 'middle' },
      { shape: 'text', x: middle, y: bottom + 15, text: label, anchor: 'middle' },
    ]
  })
  const ground: Shape = { shape: 'line', x1: 0, x2: WIDTH, y1: bottom, y2: bottom, heavy: false }
  return { width: WIDTH, height: bottom + 22, shapes: [...shapes, ground] }
}

const ROW = 38

/** Shares on a line from nothing to all, each with its margin. */
export const intervals = (
  items: readonly { label: string; share: number; low: number; high: number; text: string }[],
): Drawing => {
  const shapes = items.flatMap(({ label, share, low, high, text }, at): Shape[] => {
    const y = at * ROW
    return [
      { shape: 'text', x: 0, y: y + 13, text: short(label), anchor: 'start' },
      { shape: 'text', x: WIDTH, y: y + 13, text, anchor: 'end' },
      { shape: 'rect', x: 0, y: y + 18, width: WIDTH, height: 12, tone: 1 },
      { shape: 'rect', x: 0, y: y + 18, width: WIDTH * share, height: 12, tone: 3 },
      { shape: 'line', x1: WIDTH * low, x2: WIDTH * high, y1: y + 24, y2: y + 24, heavy: true },
    ]
  })
  return { width: WIDTH, height: Math.max(1, items.length) * ROW, shapes }
}

const TILE = { width: 80, height: 50 }

/** `numbers`: signals by region. `caribbean`: what that part is called. */
export const tiles = (
  numbers: ReadonlyMap<string, number>,
  show: (signals: number) => string,
  caribbean: { name: string; signals: number },
): Drawing => {
  const most = Math.max(1, caribbean.signals, ...numbers.values())
  const tone = (signals: number) => Math.ceil((4 * signals) / most)
  const tile = (column: number, row: number, name: string, signals: number, wide = 1): Shape[] => {
    const x = column * TILE.width + 1
    const y = row * TILE.height + 1
    const width = wide * TILE.width - 2
    return [
      { shape: 'rect', x, y, width, height: TILE.height - 2, tone: tone(signals) },
      { shape: 'text', x: x + width / 2, y: y + 20, text: name, anchor: 'middle' },
      { shape: 'text', x: x + width / 2, y: y + 38, text: show(signals), anchor: 'middle' },
    ]
  }
  const shapes = (Object.keys(PROVINCES) as Province[]).flatMap((province) => {
    const [column, row] = PROVINCE_TILES[province]
    return tile(column, row, province.slice(3), numbers.get(province) ?? 0)
  })
  return {
    ...{ width: WIDTH, height: (CARIBBEAN_ROW + 1) * TILE.height },
    shapes: [...shapes, ...tile(0, CARIBBEAN_ROW, caribbean.name, caribbean.signals, 3)],
  }
}
