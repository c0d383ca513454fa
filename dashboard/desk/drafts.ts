/**
 * What was typed at the desk and not sent yet, by question. It outlives the desk itself: who looks something up in
 * another room, or whose session ended, has not lost an answer. In memory alone, and gone with who signs out.
 */
export const drafts = new Map<string, string>()
