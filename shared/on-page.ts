/** Whether a page lies where `place` says: an address, or the beginning of one that ends in `*`. */
export const isOnPage = (url: string, place: string) =>
  place.endsWith('*') ? url.startsWith(place.slice(0, -1)) : url === place

const beginning = (place: string) => place.replace(/\*$/, '')
/** Whether two places, each a page or the beginning of pages, have a page in common. */
export const meetOnPage = (one: string, other: string) =>
  isOnPage(beginning(one), other) || isOnPage(beginning(other), one)
