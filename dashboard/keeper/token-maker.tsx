/** A new token: whose, for what, where and how long. */
import { useState } from 'preact/hooks'
import type { MadeToken } from '../../shared/api/client.ts'
import type { Site } from '../../shared/site.ts'
import { SCOPES, type Scope } from '../../shared/words.ts'
import { helder } from '../api.ts'
import { Choices, Field } from './field.tsx'
import { Maker } from './maker.tsx'
import type { KeeperProps } from './props.ts'
import { type Reach, ReachChoice } from './reach.tsx'
import { useAct } from './use-act.ts'

type Props = KeeperProps & { sites: readonly Site[]; made: (token: MadeToken) => void }

const DAYS = '90'

export const TokenMaker = (props: Props) => {
  const { words, sites, made } = props
  const { tokens: say } = words
  const [label, setLabel] = useState('')
  const [scopes, setScopes] = useState<Scope[]>([])
  const [reach, setReach] = useState<Reach>()
  const [days, setDays] = useState(DAYS)
  const act = useAct(props)
  const admin = scopes.includes('admin')

  const send = async () => {
    const places = reach && !admin ? { reach: [...reach] } : {}
    const token = await act.run(() =>
      helder.makeToken({ label, scopes, days: Number(days), ...places }),
    )
    if (!token) return undefined
    setLabel('')
    setScopes([])
    setReach(undefined)
    setDays(DAYS)
    made(token)
    return token
  }
  const isWrong = (member: string) => act.wrong.members.includes(member)
  return (
    <Maker title={say.make} go={say.makeGo} act={act} send={send}>
      <Field
        id="token-label"
        label={words.members.label ?? ''}
        hint={say.labelHint}
        value={label}
        set={setLabel}
        wrong={isWrong('label')}
      />
      <Choices
        legend={words.members.scopes ?? ''}
        options={SCOPES}
        label={(scope) => (
          <>
            {words.scopes[scope].name} <small>{words.scopes[scope].means}</small>
          </>
        )}
        chosen={scopes}
        set={setScopes}
        wrong={isWrong('scopes')}
      />
      {admin ? (
        <p class="hint">{words.reach.admin}</p>
      ) : (
        <ReachChoice
          words={words}
          sites={sites}
          reach={reach}
          set={setReach}
          wrong={isWrong('reach')}
        />
      )}
      <Field
        id="token-days"
        label={words.members.days ?? ''}
        hint={say.daysHint}
        type="number"
        value={days}
        set={setDays}
        wrong={isWrong('days')}
      />
    </Maker>
  )
}
