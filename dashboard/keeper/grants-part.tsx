/** What organisations let each other read; what is taken back can be given again. */
import { useState } from 'preact/hooks'
import type { Grant } from '../../shared/rights.ts'
import type { Site } from '../../shared/site.ts'
import { helder } from '../api.ts'
import { fill } from '../fill.ts'
import { Pick } from '../parts/pick.tsx'
import { useLoad } from '../use-load.ts'
import { Field } from './field.tsx'
import { date } from './figures.ts'
import { Maker } from './maker.tsx'
import type { KeeperProps } from './props.ts'
import { Row, Rows } from './row.tsx'
import type { Tell } from './told.tsx'
import { useAct } from './use-act.ts'

type Props = KeeperProps & { sites: readonly Site[] }

const EMPTY = { organisation: '', site: '', page: '', until: '' }

const GrantMaker = ({ made, ...props }: Props & { made: (grant: Grant) => void }) => {
  const { words, sites } = props
  const { grants: say } = words
  const [wanted, setWanted] = useState(EMPTY)
  const act = useAct(props)
  const set = (member: keyof typeof EMPTY) => (value: string) =>
    setWanted({ ...wanted, [member]: value })
  const send = async () => {
    const { organisation, site, page, until } = wanted
    const grant = await act.run(() =>
      helder.makeGrant({ organisation, site, ...(page && { page }), ...(until && { until }) }),
    )
    if (!grant) return undefined
    setWanted(EMPTY)
    made(grant)
    return grant
  }
  const field = (member: keyof typeof EMPTY) => ({
    id: `grant-${member}`,
    label: words.members[member] ?? '',
    value: wanted[member],
    set: set(member),
    wrong: act.wrong.members.includes(member),
  })
  return (
    <Maker title={say.make} go={say.makeGo} act={act} send={send}>
      <Field {...field('organisation')} hint={say.organisationHint} list="organisations" />
      <datalist id="organisations">
        {[...new Set(sites.map(({ organisation }) => organisation))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Pick
        id="grant-site"
        texts={props.texts}
        label={words.members.site ?? ''}
        options={sites.map(({ site, name }) => ({ value: site, name }))}
        value={wanted.site}
        choose={set('site')}
        none=""
        wrong={act.wrong.members.includes('site')}
      />
      <Field {...field('page')} type="url" hint={say.pageHint} />
      <Field {...field('until')} type="date" hint={say.untilHint} />
    </Maker>
  )
}

export const GrantsPart = ({ tell, ...props }: Props & { tell: Tell }) => {
  const { texts, words, sites, onSignedOut } = props
  const { grants: say } = words
  const loaded = useLoad('grants', helder.grants, onSignedOut)
  const rows = loaded.data ?? []
  const { run, wrong } = useAct(props)
  const given = ({ organisation }: Grant) => {
    tell({ said: fill(say.given, { organisation }) })
    loaded.retry()
  }
  const again = async ({ grant: _, ...wanted }: Grant) => {
    const grant = await run(() => helder.makeGrant(wanted))
    if (grant) given(grant)
  }
  const takeBack = async (grant: Grant) => {
    if (!(await run(() => helder.removeGrant(grant.grant).then(() => true)))) return
    const said = fill(say.takenBack, { organisation: grant.organisation })
    tell({ said, undo: () => again(grant) })
    loaded.retry()
  }
  const nameOf = (key: string) => sites.find(({ site }) => site === key)?.name ?? key
  return (
    <>
      <p class="wrong slim" role="alert">
        {wrong.said}
      </p>
      <Rows
        texts={texts}
        loaded={loaded}
        title={say.title}
        hint={say.hint}
        none={say.none}
        rows={rows}
      >
        {(grant) => (
          <Row
            key={grant.grant}
            title={fill(say.reads, {
              organisation: grant.organisation,
              site: nameOf(grant.site),
            })}
            about={[
              grant.page ?? say.wholeSite,
              grant.until ? fill(say.until, { date: date(grant.until, texts.locale) }) : say.noEnd,
            ]}
          >
            <button
              type="button"
              aria-label={`${say.takeBack}: ${grant.organisation}`}
              onClick={() => takeBack(grant)}
            >
              {say.takeBack}
            </button>
          </Row>
        )}
      </Rows>
      <GrantMaker {...props} made={given} />
    </>
  )
}
