/** A drawing for each channel: strokes in a square of 24. */
import type { ChannelKind } from '../shared/words.ts'

export const CHANNEL_ICONS: Record<ChannelKind, string> = {
  phone:
    'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  email: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM16 8v5a2.5 2.5 0 0 0 5 0v-1a9 9 0 1 0-4 7.5',
  chat: 'M4 5h16v11H9l-5 4zM8 10.5h0M12 10.5h0M16 10.5h0',
  // Somebody behind a desk.
  counter: 'M12 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM6 15c0-5 12-5 12 0M3 15h18v6H3z',
  letter: 'M3 5h18v14H3zM3 6l9 7 9-7',
  page: 'M5 3h14v18H5zM8 8h8M8 12h8M8 16h4',
  none: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6 6l12 12',
}
