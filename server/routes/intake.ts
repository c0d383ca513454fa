import { Hono } from 'hono'
import type { Outcome } from '../../shared/kept.ts'
import { INTAKE_BYTES_MAX, INTAKE_ENTRIES_MAX } from '../../shared/limits.ts'
import { type MemberError, refuse } from '../../shared/problem.ts'
import { Entry } from '../../shared/signal.ts'
import { cleanSignal } from '../../worker/clean.ts'
import { bodyBytes, mediaType, memberErrors } from '../../worker/read-json.ts'
import { readText } from '../inflate.ts'
import { place } from '../place.ts'
import { may, type SignInDeps } from '../sign-in.ts'

/** What became of one line: an outcome, or why the line can never be taken. */
type Result = { outcome: Outcome } | { outcome: 'invalid'; errors: MemberError[] }

const readLine = (line: string) => {
  try {
    return Entry.safeParse(JSON.parse(line))
  } catch {
    return undefined
  }
}

/**
 * `POST /v1/intake`: an edge hands over what it accepted, one entry a line (NDJSON). The same schema and
 * redaction again: an edge may be older than we are. Answers for each line in order; safe to repeat.
 */
export const intake = (deps: SignInDeps) =>
  new Hono()
    .post(
      '/',
      may(deps, 'intake'),
      mediaType('application/x-ndjson'),
      bodyBytes(INTAKE_BYTES_MAX),
      async (c) => {
        const lines = (await readText(c.req.raw, INTAKE_BYTES_MAX))
          .split('\n')
          .filter((line) => line.trim() !== '')
        if (lines.length > INTAKE_ENTRIES_MAX) {
          refuse({
            code: 'body_invalid',
            errors: [{ member: '', error: `at most ${INTAKE_ENTRIES_MAX} lines` }],
          })
        }
        const results: Result[] = await Promise.all(
          lines.map(async (line): Promise<Result> => {
            const entry = readLine(line)
            if (!entry?.success) {
              const errors = entry ? memberErrors(entry.error) : [{ member: '', error: 'not JSON' }]
              return { outcome: 'invalid', errors }
            }
            const clean = { ...entry.data, signal: cleanSignal(entry.data.signal) }
            const [outcome = 'stored'] = await deps.store.append([place(clean)])
            return { outcome }
          }),
        )
        return c.json({ results })
      },
    )
    .get('/sites', may(deps, 'intake'), async (c) => c.json(await deps.store.sites()))
    .get('/receipts/:digest', may(deps, 'intake'), async (c) => {
      const receipt = await deps.store.findReceipt(c.req.param('digest'))
      return receipt ? c.json(receipt) : refuse({ code: 'not_found' })
    })
