/** `helder report 2026-H1`: the report of a half-year as it is now, from the store of this machine. */
import { writeFileSync } from 'node:fs'
import { Period } from '../../shared/period.ts'
import { REPORT_LANGUAGES, type ReportLanguage } from '../../shared/texts/report.ts'
import { collectReport } from '../report/collect.ts'
import { drawReport, REPORT_FORMS, type ReportForm } from '../report/forms.ts'
import { insightOf } from '../report/insight.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, withStore } from './operator.ts'

const USAGE =
  'report PERIOD [--format html|md|csv|json|pdf] [--thread ID] [--organisation O] [--language nl|en] [--out FILE]'
const string = { type: 'string' } as const

const isForm = (word: unknown): word is ReportForm => Object.hasOwn(REPORT_FORMS, String(word))
const isLanguage = (word: unknown): word is ReportLanguage =>
  REPORT_LANGUAGES.some((language) => language === word)

export const report = async (args: readonly string[], { stdout, stderr }: Terminal) => {
  const { values, positionals } = optionsOf(args, {
    ...{ format: string, thread: string, organisation: string, language: string, out: string },
  })
  const { data: period } = Period.safeParse(positionals[0])
  const { format: form = 'html', language = 'nl', thread, out } = values
  if (!period || positionals.length > 1 || !isForm(form) || !isLanguage(language)) {
    throw new Misuse(USAGE)
  }
  const organisation = String(values.organisation ?? '')
  const now = () => new Date()
  const drawn = await withStore(async (store) => {
    const object = `report ${period} ${organisation}`.trim()
    const at = now().toISOString()
    // Words of citizens may be in it.
    await store.audit({ at, actor: 'command line', action: 'export', object })
    const [written] = await store.reports({ period, organisation })
    const asked = { period, organisation, within: undefined, written, decided: true }
    const found = await collectReport({ store, now, insight: insightOf(store, now) }, asked)
    const one = thread === undefined ? undefined : String(thread)
    return drawReport(found, { form, language, thread: one, nonce: crypto.randomUUID() })
  })
  if (drawn === undefined) {
    stderr.write('helder report: there is no such thread\n')
    return 1
  }
  if (typeof out === 'string') writeFileSync(out, drawn)
  else await new Promise((resolve) => stdout.write(drawn, resolve))
  return 0
}
