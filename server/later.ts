/** Calls back later, and keeps no process alive for it; answers how to call it off. */
export const later = (work: () => void, milliseconds: number) => {
  const timer = setTimeout(work, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}
