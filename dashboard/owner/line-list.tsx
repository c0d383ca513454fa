/** Lines of fields of which somebody adds as many as are needed; the last that is taken away leaves an empty one. */
import type { ComponentChildren } from 'preact'

type Props<T> = {
  lines: readonly T[]
  /** A line on which nothing was filled in. */
  blank: T
  set: (lines: readonly T[]) => void
  words: { add: string; remove: (number: number) => string }
  children: (line: T, change: (part: Partial<T>) => void) => ComponentChildren
}

export const LineList = <T,>({ lines, blank, set, words, children }: Props<T>) => {
  const shown = lines.length > 0 ? lines : [blank]
  return (
    <>
      {shown.map((line, index) => (
        <div class="pair place" key={index}>
          {children(line, (part) =>
            set(shown.map((one, i) => (i === index ? { ...one, ...part } : one))),
          )}
          {lines.length > 0 && (
            <button
              type="button"
              class="quiet"
              aria-label={words.remove(index + 1)}
              onClick={() => set(shown.filter((_, i) => i !== index))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => set([...shown, blank])}>
        {words.add}
      </button>
    </>
  )
}
