/** Somebody of staff: who, what they may do and where. For somebody new, or for changes. */
import { useState } from 'preact/hooks'
import type { Person } from '../../shared/api/client.ts'
import type { Site } from '../../shared/site.ts'
import { ROLES, type Role } from '../../shared/words.ts'
import { Choices, Field } from './field.tsx'
import { Form, Maker } from './maker.tsx'
import type { KeeperProps } from './props.ts'
import { type Reach, ReachChoice } from './reach.tsx'
import { useAct } from './use-act.ts'

export type PersonWanted = Pick<Person, 'name' | 'email' | 'roles' | 'reach'>

type Props = KeeperProps & {
  sites: readonly Site[]
  /** Who is changed; somebody new without it. */
  person?: Person
  send: (wanted: PersonWanted) => Promise<unknown>
  done: (wanted: PersonWanted) => void
  cancel?: () => void
}

export const PersonForm = (props: Props) => {
  const { words, sites, person, done, cancel } = props
  const { people: say } = words
  const [name, setName] = useState(person?.name ?? '')
  const [email, setEmail] = useState(person?.email ?? '')
  const [roles, setRoles] = useState<Role[]>(person?.roles ?? [])
  const [reach, setReach] = useState<Reach>(person?.reach)
  const act = useAct(props)
  const admin = roles.includes('admin')

  const send = async () => {
    const wanted = { name, email, roles, ...(reach && !admin ? { reach: [...reach] } : {}) }
    const sent = await act.run(() => props.send(wanted))
    if (!sent) return undefined
    if (!person) {
      setName('')
      setEmail('')
      setRoles([])
      setReach(undefined)
    }
    done(wanted)
    return sent
  }
  const isWrong = (member: string) => act.wrong.members.includes(member)
  const id = person?.person ?? 'new'
  const fields = (
    <>
      <Field
        id={`name-${id}`}
        label={words.members.name ?? ''}
        value={name}
        set={setName}
        wrong={isWrong('name')}
      />
      <Field
        id={`email-${id}`}
        label={words.members.email ?? ''}
        hint={say.emailHint}
        type="email"
        value={email}
        set={setEmail}
        wrong={isWrong('email')}
      />
      <Choices
        legend={words.members.roles ?? ''}
        options={ROLES}
        label={(role) => (
          <>
            {words.roles[role].name} <small>{words.roles[role].means}</small>
          </>
        )}
        chosen={roles}
        set={setRoles}
        wrong={isWrong('roles')}
      />
      {admin ? (
        <p class="hint">{words.reach.admin}</p>
      ) : (
        <ReachChoice {...{ words, sites, reach }} set={setReach} wrong={isWrong('reach')} />
      )}
    </>
  )
  if (!person) {
    return (
      <Maker title={say.invite} go={say.inviteGo} act={act} send={send}>
        {fields}
      </Maker>
    )
  }
  const submit = (event: Event) => {
    event.preventDefault()
    void send()
  }
  return (
    <Form go={say.save} act={act} submit={submit} fields={fields}>
      <button type="button" onClick={cancel}>
        {words.ratherNot}
      </button>
    </Form>
  )
}
