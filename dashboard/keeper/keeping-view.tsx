/** How long things are kept, what was destroyed, and whether there is a backup. */
import type { AuditLine, Health } from '../../shared/api/keeper-client.ts'
import { helder } from '../api.ts'
import { fill } from '../fill.ts'
import { moment, number } from '../format.ts'
import { Copy } from '../parts/copy.tsx'
import { LoadStatus } from '../parts/load-status.tsx'
import { useLoad } from '../use-load.ts'
import { date } from './figures.ts'
import type { KeeperProps } from './props.ts'
import { Row, Rows } from './row.tsx'

/** Of each, what is shown. */
const SHOWN = 20
const RETENTION = /^retention: (\d+) signals before (\S+), (\d+) contacts before (\S+)$/
const ISSUES = /^retention: (\d+) issues closed before (\S+)$/

/** What a line of the retention says, in the reader's words; a line of another version as it stands. */
const inWords = ({ object }: AuditLine, { texts, words }: KeeperProps) => {
  const on = (iso: string | undefined) => (iso ? date(iso, texts.locale) : '')
  const [, signals, textBefore, contacts, contactBefore] = RETENTION.exec(object) ?? []
  const { keeping: say } = words
  if (signals) {
    return fill(say.destroyed, {
      signals,
      textBefore: on(textBefore),
      contacts: contacts ?? '',
      contactBefore: on(contactBefore),
    })
  }
  const [, issues, before] = ISSUES.exec(object) ?? []
  return issues ? fill(say.issues, { n: issues, before: on(before) }) : object
}

const Backup = ({ texts, words, backup }: KeeperProps & { backup: Health['backup'] }) => {
  const { keeping: say } = words
  const today = new Date().toISOString().slice(0, 10)
  const command = `npx helder backup /backups/helder-${today}.db`
  return (
    <section class="card">
      <h2>{say.backup}</h2>
      {backup ? (
        <p>{fill(say.backupLast, { date: moment(backup.at, texts.locale) })}</p>
      ) : (
        <p class="about">
          <span class="bad">{say.backupNone}</span>
        </p>
      )}
      <p class="hint">{say.backupHow}</p>
      <Copy words={words} label={say.backupCommand} value={command} />
    </section>
  )
}

export const KeepingView = (props: KeeperProps) => {
  const { texts, words, onSignedOut } = props
  const { keeping: say } = words
  const loaded = useLoad(
    'keeping',
    async () => {
      const [health, retention, erased] = await Promise.all([
        helder.health(),
        helder.audit({ actor: 'retention', action: 'erase', order: 'newest', limit: SHOWN }),
        helder.erasures({ order: 'newest', limit: SHOWN }),
      ])
      return { health, retention, erased }
    },
    onSignedOut,
  )
  const { data } = loaded
  const days = data?.health.retention
  return (
    <>
      <p class="intro">
        {days
          ? fill(say.days, {
              text: number(days.text, texts.locale),
              contact: number(days.contact, texts.locale),
            })
          : say.intro}
      </p>
      {!data && <LoadStatus texts={texts} loaded={loaded} />}
      {data && (
        <>
          <Backup {...props} backup={data.health.backup} />
          <Rows
            texts={texts}
            title={say.retention}
            hint={say.retentionWhy}
            none={say.noRetention}
            rows={data.retention}
          >
            {(line) => (
              <Row
                key={line.number}
                title={moment(line.at, texts.locale)}
                about={[inWords(line, props)]}
              />
            )}
          </Rows>
          <Rows
            texts={texts}
            title={say.erased}
            hint={say.erasedWhy}
            none={say.noErased}
            rows={data.erased}
          >
            {({ id, reason, erasedAt }) => (
              <Row
                key={id}
                title={say.reasons[reason]}
                about={[moment(erasedAt, texts.locale), <code key={id}>{id}</code>]}
              />
            )}
          </Rows>
        </>
      )}
    </>
  )
}
