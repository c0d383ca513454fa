/** Provinces as tiles about where they lie: column and row. Of equal size, so that a large one does not shout. */
import type { Province } from './regions.ts'

export const PROVINCE_TILES: Record<Province, readonly [column: number, row: number]> = {
  'NL-FR': [2, 0],
  'NL-GR': [3, 0],
  'NL-NH': [1, 1],
  'NL-FL': [2, 1],
  'NL-DR': [3, 1],
  'NL-ZH': [0, 2],
  'NL-UT': [1, 2],
  'NL-GE': [2, 2],
  'NL-OV': [3, 2],
  'NL-ZE': [0, 3],
  'NL-NB': [1, 3],
  'NL-LI': [2, 3],
}
/** The Caribbean part, below the others. */
export const CARIBBEAN_ROW = 4
