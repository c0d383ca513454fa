import { useState } from 'preact/hooks'

type Props = {
  id: string
  label: string
  button: string
  /** What stands there at first. */
  value?: string
  lines?: number
  send: (text: string) => Promise<unknown>
}

/** A field with its button: nothing happens while it is empty. `send` answers something when it was done. */
export const Writing = ({ id, label, button, value = '', lines = 2, send }: Props) => {
  const [text, setText] = useState(value)
  const go = async () => {
    if (text.trim() && (await send(text))) setText('')
  }
  return (
    <div class="writing">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={lines}
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" aria-disabled={!text.trim()} onClick={go}>
        {button}
      </button>
    </div>
  )
}
