/** What was agreed: who does it, before which day, and what came of it. */
import { useState } from 'preact/hooks'
import { type Decision, reports } from '../api.ts'
import { Field } from '../desk/field.tsx'
import { Opening } from '../desk/opening.tsx'
import { Writing } from '../desk/writing.tsx'
import { fill } from '../fill.ts'
import { fullDay } from '../format.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { LongList } from '../parts/long-list.tsx'
import { useLoad } from '../use-load.ts'
import type { ReportProps } from './report-props.ts'
import { wordsOf } from './words.ts'

type Put = (decision: Decision | undefined, change: Partial<Decision>) => Promise<boolean>

const Making = ({ texts, put }: Pick<ReportProps, 'texts'> & { put: Put }) => {
  const { decisions } = wordsOf(texts).report
  const [what, setWhat] = useState('')
  const [owner, setOwner] = useState('')
  const [due, setDue] = useState('')
  const [needs, setNeeds] = useState(false)
  const save = async () => {
    const whole = Boolean(what.trim() && owner.trim() && due)
    setNeeds(!whole)
    if (!whole || !(await put(undefined, { what, owner, due }))) return
    setWhat('')
    setOwner('')
    setDue('')
  }
  return (
    <div class="writing">
      <Field id="decision-what" label={decisions.what} value={what} set={setWhat} />
      <Field id="decision-owner" label={decisions.owner} value={owner} set={setOwner} />
      <label for="decision-due">{decisions.due}</label>
      <input
        id="decision-due"
        type="date"
        value={due}
        onInput={(event) => setDue(event.currentTarget.value)}
      />
      {needs && (
        <p class="wrong" role="alert">
          {decisions.needs}
        </p>
      )}
      <button type="button" onClick={save}>
        {decisions.save}
      </button>
    </div>
  )
}

export const Decisions = ({ texts, half, organisation, doing, onSignedOut }: ReportProps) => {
  const { decisions } = wordsOf(texts).report
  const key = JSON.stringify([half, organisation])
  const loaded = useLoad(key, () => reports.decisions({ period: half }), onSignedOut)
  const rows = (loaded.data ?? []).filter((one) => one.organisation === organisation)
  const put: Put = async (one, change) => {
    const { what = '', owner = '', due = '', state = 'open', reason } = { ...one, ...change }
    const done = await doing.run(() =>
      reports.putDecision(one?.decision ?? crypto.randomUUID(), {
        ...{ period: half, organisation, what, owner, due, state },
        ...(state === 'dropped' ? { reason } : {}),
        version: one?.version ?? 0,
      }),
    )
    if (done) loaded.retry()
    return done !== undefined
  }
  return (
    <section class="card decisions" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{decisions.title}</h2>
      <LoadStatus texts={texts} loaded={loaded} />
      {loaded.data && rows.length === 0 && <p class="nothing">{decisions.none}</p>}
      <LongList texts={texts} rows={rows}>
        {(one) => (
          <li key={one.decision}>
            <p class="what" dir="auto">
              {one.what}
            </p>
            <p class="about">
              <span class="state">{decisions.state[one.state]}</span>
              <span>
                {fill(decisions.of, { owner: one.owner, due: fullDay(one.due, texts.locale) })}
              </span>
              {one.reason && <span dir="auto">{one.reason}</span>}
            </p>
            {one.state === 'open' ? (
              <>
                <button type="button" onClick={() => put(one, { state: 'done' })}>
                  {decisions.done}
                </button>
                <Opening summary={decisions.drop}>
                  {() => (
                    <Writing
                      id={`drop-${one.decision}`}
                      label={decisions.reason}
                      button={decisions.drop}
                      send={(reason) => put(one, { state: 'dropped', reason })}
                    />
                  )}
                </Opening>
              </>
            ) : (
              <button type="button" onClick={() => put(one, { state: 'open' })}>
                {decisions.again}
              </button>
            )}
          </li>
        )}
      </LongList>
      <Opening summary={decisions.new}>{() => <Making texts={texts} put={put} />}</Opening>
    </section>
  )
}
