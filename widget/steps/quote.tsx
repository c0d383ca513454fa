/** The sentence on the page that was not clear: offered when somebody selects one, never taken unasked. */
import type { FormProps } from '../form-view.tsx'

export const Quote = ({ state, set }: FormProps) => {
  const { later, selected, typed, draft } = state
  const { quote } = typed
  if (!later || !(quote || selected)) return null
  return (
    <div class="field">
      {quote && <p class="hint">{later.quote.label}</p>}
      <blockquote dir="auto" lang={draft.page.language}>
        {quote || selected}
      </blockquote>
      <button
        type="button"
        onClick={() => set({ typed: { ...typed, quote: quote ? '' : selected }, selected: '' })}
      >
        {quote ? later.quote.remove : later.quote.add}
      </button>
    </div>
  )
}
