/** A drawing for each reason: strokes in a square of 24. */
import type { Reason } from '../shared/words.ts'

export const REASON_ICONS: Record<Reason, string> = {
  // A letter and a question mark.
  'hard-words': 'M3 18 7 6l4 12M5 14h4M15 9a3 3 0 1 1 3 3v2m0 4h0',
  // A page full of lines.
  'too-long': 'M5 3h14v18H5zM8 7h8M8 10h8M8 13h8M8 16h8',
  // Three pieces, and a place for the fourth.
  missing: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM17 14v6M14 17h6',
  // A glass that finds nothing.
  'not-found': 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5M8 8l4 4M12 8l-4 4',
  // Somebody, crossed.
  'not-my-situation': 'M9 4a3 3 0 1 0 0 7 3 3 0 0 0 0-7zM3 20c0-8 12-8 12 0M17 9l4 4M21 9l-4 4',
  // A cross in a circle.
  incorrect: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6',
  // Two voices.
  'heard-otherwise': 'M3 4h12v8H9l-4 4v-4H3zM19 10h2v8h-2v3l-4-3h-4v-2',
  // A picture.
  'image-would-help': 'M3 5h18v14H3zM3 17l5-5 4 4 4-4 5 5M15 9h0',
  // A warning.
  broken: 'M12 4 3 20h18zM12 10v4m0 3h0',
  other: 'M6 12h0M12 12h0M18 12h0',
}
