/** What will be taken out, shown in the person's own words before anything of it leaves the browser. */
import type { LaterProps } from './later-step.tsx'
import { Title } from './parts.tsx'

export const PreviewStep = ({ state, texts }: LaterProps) => {
  const { preview } = state
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!state.busy) preview?.agree()
      }}
    >
      <Title>{texts.preview.title}</Title>
      <p>{texts.preview.intro}</p>
      <blockquote dir="auto">
        {preview?.pieces.map(({ text, placeholder }) =>
          placeholder ? (
            <>
              <del>{text}</del> <mark lang="nl">{placeholder}</mark>
            </>
          ) : (
            text
          ),
        )}
      </blockquote>
      <div class="actions">
        <button type="submit" class="send" aria-disabled={state.busy}>
          {texts.preview.send}
        </button>
        <button type="button" onClick={preview?.change}>
          {texts.preview.change}
        </button>
      </div>
    </form>
  )
}
