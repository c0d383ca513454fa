/** Shows a token once; from then on a cookie that no script can read says who is here. */
import { useRef, useState } from 'preact/hooks'
import { signIn } from './api.ts'
import type { DashboardTexts } from './texts/texts.ts'

type Props = { texts: DashboardTexts; onSignedIn: () => void }

export const SignIn = ({ texts, onSignedIn }: Props) => {
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = async (event: Event) => {
    event.preventDefault()
    const ok = await signIn(field.current?.value.trim() ?? '').catch(() => false)
    if (ok) return onSignedIn()
    setWrong(true)
    field.current?.focus()
  }
  return (
    <form class="card sign-in" onSubmit={submit} noValidate>
      <h1>{texts.signIn.title}</h1>
      <p id="intro">{texts.signIn.intro}</p>
      <label for="token">{texts.signIn.token}</label>
      <input
        id="token"
        ref={field}
        type="password"
        autoComplete="current-password"
        aria-describedby={wrong ? 'wrong' : 'intro'}
        aria-invalid={wrong}
      />
      <p id="wrong" class="wrong" role="alert">
        {wrong ? texts.signIn.wrong : ''}
      </p>
      <button type="submit" class="primary">
        {texts.signIn.go}
      </button>
    </form>
  )
}
