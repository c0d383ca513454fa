/**
 * The sheet: A4, for a window envelope with the window on the left, printed at 100 % and on one side.
 *
 * Taken is a window of 35 × 90 mm, 20 mm from the left and 20 mm from the bottom, in an envelope of 110 × 220 mm (DL)
 * or 114 × 229 mm (C5/6). Folded at the mark, at 105 mm, the sheet slides 5 or 9 mm up and down in it, and 10 or 19 mm
 * sideways. What shows however it slid lies, on the sheet, 20 to 91 mm from the left and 59 to 85 mm from the top:
 * the address stays within that. What may show lies 20 to 110 mm from the left and 50 to 94 mm from the top: nothing
 * else is printed there, so that nobody reads through the window what was asked.
 */

/** In millimetres on the sheet. */
export const ALWAYS_SHOWN = { left: 20, right: 91, top: 59, bottom: 85 }
export const EVER_SHOWN = { left: 20, right: 110, top: 50, bottom: 94 }
/** Of the address, from the left and the top of the sheet. */
export const ADDRESS = { left: 22, top: 60, width: 68, height: 24 }
const MARGIN = { top: 20, right: 22, bottom: 22, left: 22 }
const FOLD = 105

/** The sizes in which an address may be set, the best to read first: letters in points, lines in millimetres. */
export const ADDRESS_SIZES = [
  { points: 10, line: 4.2 },
  { points: 9, line: 3.8 },
  { points: 8, line: 3.3 },
] as const
/** The line above the address that says where a letter goes back to, with room below it. */
export const RETURN_LINE = 4.1

const mm = (value: number) => `${Math.round(value * 100) / 100}mm`

export const LETTER_STYLE = `
  @page { size: A4; margin: ${[MARGIN.top, MARGIN.right, MARGIN.bottom, MARGIN.left].map(mm).join(' ')} }
  * { box-sizing: border-box; margin: 0 }
  html { color-scheme: only light; background: #fff; color: #1a1a1a; print-color-adjust: exact }
  body { font: 10.5pt/1.45 Arial, "Liberation Sans", "Noto Sans", "Noto Sans Arabic", sans-serif }
  article { overflow-wrap: anywhere; orphans: 3; widows: 3 }
  article + article { break-before: page }
  .head { position: relative; min-height: ${mm(98 - MARGIN.top)}; margin-bottom: 9mm }
  .from { width: 58mm; margin-left: auto; text-align: left; font-size: 9pt; line-height: 4.4mm }
  .from strong { display: block; font-size: 11pt; line-height: 5mm; margin-bottom: 1.5mm }
  .to { position: absolute; left: ${mm(ADDRESS.left - MARGIN.left)}; top: ${mm(ADDRESS.top - MARGIN.top)};
    width: ${mm(ADDRESS.width)}; height: ${mm(ADDRESS.height)}; text-align: left }
  .back { font-size: 6.5pt; height: ${mm(RETURN_LINE)}; line-height: 3.2mm; color: #444; white-space: nowrap; overflow: hidden;
    text-overflow: ellipsis }
${ADDRESS_SIZES.map(({ points, line }, at) => `  .size-${at} { font-size: ${points}pt; line-height: ${mm(line)} }`).join('\n')}
  .fold { position: absolute; left: ${mm(5 - MARGIN.left)}; top: ${mm(FOLD - MARGIN.top)}; width: 4mm;
    border-top: .2mm solid #999 }
  .line { display: block }
  .date { margin-bottom: 7mm }
  h1 { font-size: 13pt; line-height: 1.3; margin-bottom: 5mm }
  h2 { font-size: 10.5pt; margin: 6mm 0 1.5mm; break-after: avoid }
  .said { white-space: pre-wrap }
  blockquote { padding-inline-start: 4mm; border-inline-start: .8mm solid #8a97a3; color: #333 }
  footer { margin-top: 7mm; padding-top: 4mm; border-top: .2mm solid #8a97a3; break-inside: avoid }
  footer p + p { margin-top: 2mm }
  .url { font-weight: 700 }
  @media screen {
    html { background: #e4e7ea }
    article { width: 210mm; min-height: 297mm; margin: 8mm auto; background: #fff; box-shadow: 0 0 2mm #0003;
      padding: ${[MARGIN.top, MARGIN.right, MARGIN.bottom, MARGIN.left].map(mm).join(' ')} }
  }`
