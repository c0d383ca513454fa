/** A choice that is only for this browser. One that keeps nothing forgets it, and that is all. */

export const keptChoice = (name: string): string | null => {
  try {
    return localStorage.getItem(`helder-${name}`)
  } catch {
    return null
  }
}

export const keepChoice = (name: string, value: string) => {
  try {
    localStorage.setItem(`helder-${name}`, value)
  } catch {
    // It holds until the page is closed.
  }
}
