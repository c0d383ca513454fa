/**
 * What was typed and not kept yet, by what it is about. It outlives its room: who looks something up in another, or
 * whose session ended, has lost nothing. In memory alone, and gone with who signs out.
 */
export const drafts = new Map<string, string>()
