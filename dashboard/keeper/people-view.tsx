/** Staff, what they may do and where; and what organisations let each other read. */
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { Person } from '../../shared/api/client.ts'
import { getSites, helder, signInProvider } from '../api.ts'
import { fill } from '../fill.ts'
import { Sure } from '../parts/sure.tsx'
import { useLoad } from '../use-load.ts'
import { useParts } from '../use-parts.ts'
import { GrantsPart } from './grants-part.tsx'
import { PersonForm, type PersonWanted } from './person-form.tsx'
import type { KeeperProps } from './props.ts'
import { reachInWords } from './reach.tsx'
import { Row, Rows } from './row.tsx'
import { Told, useTold } from './told.tsx'
import { useAct } from './use-act.ts'

export const PeopleView = (props: KeeperProps) => {
  const { texts, words, onSignedOut, session } = props
  const { people: say } = words
  /** Who takes away their own rights cannot come back to undo it. */
  const isMe = ({ name, email }: Person) => session.label === `${name} <${email}>`
  const loaded = useParts('people', helder.part.people, onSignedOut)
  const { data: sites = [] } = useLoad('sites', getSites, onSignedOut)
  /** False when there is nothing that a colleague could sign in with; not known until it was told. */
  const canSignIn = useLoad('provider', async () => (await signInProvider()) !== null, onSignedOut)
  const { run, wrong } = useAct(props)
  const [editing, setEditing] = useState('')
  const [told, tell] = useTold()

  const putBack = async ({ person, name, email, roles, reach }: Person) => {
    const before = { person, name, email, roles, ...(reach ? { reach } : {}) }
    if (!(await run(() => helder.putPerson(before)))) return
    tell({ said: fill(say.backAsWas, { name }) })
    loaded.retry()
  }
  const changed = (before: Person) => (wanted: PersonWanted) => {
    setEditing('')
    tell({ said: fill(say.changed, { name: wanted.name }), undo: () => putBack(before) })
    loaded.retry()
  }
  /** The same rights for the same address; their next sign-in finds them. */
  const inviteAgain = async ({ name, email, roles, reach }: Person) => {
    const before = { name, email, roles, ...(reach ? { reach } : {}) }
    if (!(await run(() => helder.invitePerson(before)))) return
    tell({ said: fill(say.backAsWas, { name }) })
    loaded.retry()
  }
  const remove = async (one: Person) => {
    const { person, name } = one
    if (!(await run(() => helder.removePerson(person).then(() => true)))) return
    tell({ said: fill(say.removed, { name }), undo: () => inviteAgain(one) })
    loaded.retry()
  }
  return (
    <>
      <p class="intro">{say.intro}</p>
      {canSignIn.data === false && <p class="card bad">{say.noProvider}</p>}
      <Told words={words} told={told} tell={tell} wrong={wrong.said} />
      <Rows
        texts={texts}
        loaded={loaded}
        title={say.title}
        none={say.none}
        rows={loaded.rows}
        more={loaded}
      >
        {(one) => (
          <Fragment key={one.person}>
            <Row
              title={one.name}
              about={[
                one.email,
                one.roles.map((role) => words.roles[role].name).join(', '),
                reachInWords(one.reach, sites, words),
                one.signedIn ? say.signedIn : say.neverSignedIn,
              ]}
            >
              <button
                type="button"
                aria-expanded={editing === one.person}
                aria-label={`${say.change}: ${one.name}`}
                onClick={() => setEditing(editing === one.person ? '' : one.person)}
              >
                {say.change}
              </button>
              {isMe(one) ? (
                <Sure
                  words={words}
                  label={say.remove}
                  of={one.name}
                  yes={say.removeMe}
                  act={() => remove(one)}
                />
              ) : (
                <button
                  type="button"
                  aria-label={`${say.remove}: ${one.name}`}
                  onClick={() => remove(one)}
                >
                  {say.remove}
                </button>
              )}
            </Row>
            {editing === one.person && (
              <li>
                <PersonForm
                  {...props}
                  sites={sites}
                  person={one}
                  send={(wanted) => helder.putPerson({ person: one.person, ...wanted })}
                  done={changed(one)}
                  cancel={() => setEditing('')}
                />
              </li>
            )}
          </Fragment>
        )}
      </Rows>
      <PersonForm
        {...props}
        sites={sites}
        send={helder.invitePerson}
        done={({ name }) => {
          tell({ said: fill(canSignIn.data === false ? say.listed : say.invited, { name }) })
          loaded.retry()
        }}
      />
      <GrantsPart {...props} sites={sites} tell={tell} />
    </>
  )
}
