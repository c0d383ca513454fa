/** Shows a token once; from then on a cookie that no script can read says who is here. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { signIn, signInProvider } from './api.ts'
import type { DashboardTexts } from './texts/texts.ts'

type Props = { texts: DashboardTexts; onSignedIn: () => void }

/** Why somebody comes back from the provider without a session; taken out of the address at once. */
const cameBack = ({ signIn }: DashboardTexts) => {
  const why = new URLSearchParams(location.search).get('sign-in')
  if (!why) return ''
  history.replaceState(null, '', location.pathname)
  if (why === 'unknown') return signIn.unknown
  return why === 'away' ? signIn.away : signIn.failed
}

export const SignIn = ({ texts, onSignedIn }: Props) => {
  const [wrong, setWrong] = useState(false)
  const [provider, setProvider] = useState<string | null>(null)
  const [returned] = useState(() => cameBack(texts))
  useEffect(() => {
    signInProvider().then(setProvider, () => {})
  }, [])
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
      {returned && (
        <p class="wrong" role="alert">
          {returned}
        </p>
      )}
      {provider && (
        <>
          <a class="primary" href="/sign-in">
            {texts.signIn.with} {provider}
          </a>
          <p class="or">{texts.signIn.or}</p>
        </>
      )}
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
      <button type="submit" class={provider ? '' : 'primary'}>
        {texts.signIn.go}
      </button>
    </form>
  )
}
