/** Whether a page lies where `place` says: an address, or the beginning of one that ends in `*`. */
export const isOnPage = (url: string, place: string) =>
  place.endsWith('*') ? url.startsWith(place.slice(0, -1)) : url === place
