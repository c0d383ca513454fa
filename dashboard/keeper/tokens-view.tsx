/** What machines show: made and shown once, listed without what opens, refused from the moment they are revoked. */

import { useState } from 'preact/hooks'
import type { MadeToken, Token } from '../../shared/api/client.ts'
import { getSites, helder } from '../api.ts'
import { fill } from '../fill.ts'
import { LongList } from '../parts/long-list.tsx'
import { Once } from '../parts/once.tsx'
import { Sure } from '../parts/sure.tsx'
import { useLoad } from '../use-load.ts'
import { type LoadPart, useParts } from '../use-parts.ts'
import { date } from './figures.ts'
import type { KeeperProps } from './props.ts'
import { reachInWords } from './reach.tsx'
import { Row, Rows } from './row.tsx'
import { TokenMaker } from './token-maker.tsx'
import { Told, useTold } from './told.tsx'
import { useAct } from './use-act.ts'

export const TokensView = (props: KeeperProps) => {
  const { texts, words, onSignedOut, session } = props
  const { tokens: say } = words
  const load =
    (ended: boolean): LoadPart<Token> =>
    (part) =>
      helder.part.tokens({ ...part, ended })
  const loaded = useParts('tokens', load(false), onSignedOut)
  const over = useParts('ended', load(true), onSignedOut)
  const { data: sites = [] } = useLoad('sites', getSites, onSignedOut)
  const { run, wrong } = useAct(props)
  const [made, setMade] = useState<MadeToken>()
  const [told, tell] = useTold()

  const revoke = async ({ name, label }: Token) => {
    if (!(await run(() => helder.revokeToken(name).then(() => true)))) return
    tell({ said: fill(say.revoked, { label }) })
    loaded.retry()
    over.retry()
  }
  const about = (token: Token) => [
    token.scopes.length === Object.keys(words.scopes).length
      ? say.allScopes
      : token.scopes.map((scope) => words.scopes[scope].name).join(', '),
    reachInWords(token.reach, sites, words),
    token.revokedAt
      ? fill(say.revokedOn, { date: date(token.revokedAt, texts.locale) })
      : token.expiresAt
        ? fill(say.until, { date: date(token.expiresAt, texts.locale) })
        : say.noEnd,
  ]
  return (
    <>
      <p class="intro">{say.intro}</p>
      <Told words={words} told={told} tell={tell} wrong={wrong.said} />
      {made && (
        <Once
          words={words}
          title={fill(say.madeTitle, { label: made.label })}
          secret={made.token}
          done={() => setMade(undefined)}
        />
      )}
      <Rows
        texts={texts}
        loaded={loaded}
        title={say.working}
        none={say.none}
        rows={loaded.rows}
        more={loaded}
      >
        {(token) => (
          <Row key={token.name} title={token.label} about={about(token)}>
            <Sure
              words={words}
              label={say.revoke}
              of={token.label}
              yes={token.label === session.label ? say.revokeMine : say.revokeYes}
              act={() => revoke(token)}
            />
          </Row>
        )}
      </Rows>
      <TokenMaker
        {...props}
        sites={sites}
        made={(token) => {
          setMade(token)
          loaded.retry()
        }}
      />
      {over.rows.length > 0 && (
        <details class="card maker rows">
          <summary>{fill(say.ended, { n: `${over.rows.length}${over.ended ? '' : '+'}` })}</summary>
          <LongList texts={texts} rows={over.rows} more={over}>
            {(token) => <Row key={token.name} title={token.label} about={about(token)} />}
          </LongList>
        </details>
      )}
    </>
  )
}
