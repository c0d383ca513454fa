/** A name as somebody types it who looks for it: without accents, capitals and spaces around it. */
export const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
