/** For the heading of what was opened in place of what was pressed: the focus must not be lost with that. */
import { useEffect, useRef } from 'preact/hooks'

export const useArrival = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return { ref: heading, tabIndex: -1 }
}
