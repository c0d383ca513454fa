/** Who is heard by one cut: each with its number, its share, what was expected, and what stands out. */

import { type Coverage, callOf, heard } from '../api.ts'
import { fill } from '../fill.ts'
import { HEARD_BY } from '../filters.ts'
import { day, number, partOf } from '../format.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { useLoad } from '../use-load.ts'
import { SameByApi } from './api-call.tsx'
import type { HeardProps } from './heard-room.tsx'
import { ProvinceMap } from './province-map.tsx'
import { nameOf, wordsOf } from './words.ts'

/** Lines that are shown; nobody reads a thousand pages. */
const SHOWN = 100

type Row = Coverage['rows'][number]

export const CoverageView = ({ texts, filters, choose, asked, onSignedOut }: HeardProps) => {
  const words = wordsOf(texts).heard
  const { locale } = texts
  const { by } = filters
  const key = JSON.stringify([by, asked])
  const loaded = useLoad(
    key,
    async () => ({ key, of: await heard.coverage({ by, ...asked, limit: SHOWN }) }),
    onSignedOut,
  )
  const data = loaded.data?.of.by === by ? loaded.data.of : undefined
  const rate = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
  const per1000 = ({ per1000: of, estimated }: Row) =>
    of
      ? `${rate(of.rate)} (${rate(of.low)} – ${of.high === null ? '…' : rate(of.high)})${estimated ? ` · ${words.estimated}` : ''}`
      : words.unknown
  const notes = ({ silent, unheard, always }: Row) => (
    <>
      {unheard && (
        <strong class="flag unheard">{silent ? words.silentUnheard : words.unheard}</strong>
      )}
      {silent && !unheard && <strong class="flag">{words.silent}</strong>}
      {always && <span class="hint">{words.always[always]}</span>}
    </>
  )
  const seen = data?.basis === 'views'
  /** Where nobody was heard at all, nobody is less so than others. Pages that were seen still say something. */
  const nothing = data && (data.rows.length === 0 || (data.signals === 0 && !seen))
  return (
    <section class="coverage" aria-label={words.title}>
      <fieldset class="tabs">
        <legend>{words.label}</legend>
        {HEARD_BY.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={by === one}
            onClick={() => choose({ by: one })}
          >
            {words.by[one]}
          </button>
        ))}
      </fieldset>
      <LoadStatus texts={texts} loaded={loaded} />
      <div class={loaded.busy ? 'cut busy' : 'cut'}>
        {data && (
          <div class={by === 'region' ? 'columns' : ''}>
            {by === 'region' && !nothing && <ProvinceMap texts={texts} rows={data.rows} />}
            <div class="card">
              <p class="hint">
                {fill(words.total, {
                  n: number(data.signals, locale),
                  from: day(data.from, locale),
                  to: day(data.to, locale),
                })}{' '}
                {words.basis[data.basis]}
              </p>
              {nothing && <p class="nothing">{words.none}</p>}
              {!nothing && (
                <table class="covered">
                  <thead>
                    <tr>
                      <th scope="col">{words.column.who}</th>
                      <th scope="col" class="numeric">
                        {words.column.signals}
                      </th>
                      <th scope="col" class="numeric">
                        {words.column.share}
                      </th>
                      <th scope="col" class="numeric">
                        {words.column.expected}
                      </th>
                      {seen && <th scope="col">{words.column.per1000}</th>}
                      <th scope="col">{words.column.note}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {data.rows.map((row) => (
                      <tr key={`${row.site ?? ''} ${row.value}`}>
                        <th scope="row" dir="auto">
                          {nameOf(by, row.value, texts)}
                        </th>
                        <td class="numeric" data-label={words.column.signals}>
                          {number(row.signals, locale)}
                        </td>
                        <td class="numeric" data-label={words.column.share}>
                          {row.share === null ? '–' : partOf(row.share, locale)}
                        </td>
                        <td class="numeric" data-label={words.column.expected}>
                          {row.expected === null ? '–' : partOf(row.expected, locale)}
                        </td>
                        {seen && <td data-label={words.column.per1000}>{per1000(row)}</td>}
                        <td class="notes">{notes(row)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <SameByApi texts={texts} address={callOf('/coverage', { by, ...asked })} />
              {data.more && <p class="hint">{words.more}</p>}
            </div>
          </div>
        )}
      </div>
    </section>
  )
}
