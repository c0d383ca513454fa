/** What is rare and cannot wait, in the order in which it is looked at first. */
export const SERIOUS = [
  'life',
  'safety',
  'children',
  'health',
  'home-and-money',
  'deadline',
] as const
export type SeriousKind = (typeof SERIOUS)[number]
