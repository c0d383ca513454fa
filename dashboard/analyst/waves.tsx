/** Days on which much more came in than is usual, and why that may not be many people. */

import type { Site } from '../../shared/site.ts'
import { heard } from '../api.ts'
import { apart, fill } from '../fill.ts'
import { day, number, shortPage } from '../format.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { LongList } from '../parts/long-list.tsx'
import { useLoad } from '../use-load.ts'
import type { HeardProps } from './heard-room.tsx'
import { wordsOf } from './words.ts'

type Props = HeardProps & { sites: readonly Site[] }

export const Waves = ({ texts, asked, sites, choose, onSignedOut }: Props) => {
  const words = wordsOf(texts).heard.waves
  const { locale } = texts
  const loaded = useLoad(JSON.stringify(asked), () => heard.alerts(asked), onSignedOut)
  const siteName = (site: string) => sites.find((one) => one.site === site)?.name ?? site
  return (
    <section class="waves" aria-labelledby="waves-title">
      <h2 id="waves-title">{words.title}</h2>
      <p class="hint">{words.why}</p>
      <LoadStatus texts={texts} loaded={loaded} />
      {loaded.data?.length === 0 && <p class="card nothing">{words.none}</p>}
      <LongList texts={texts} rows={loaded.data ?? []}>
        {(wave) => (
          <li key={wave.alert} class="card">
            <strong>
              <time dateTime={wave.day}>{day(wave.day, locale)}</time> ·{' '}
              <bdi>{siteName(wave.site)}</bdi>
              {wave.page && ` · ${apart(shortPage(wave.page))}`}
            </strong>
            <p>
              {fill(words.what[wave.what], {
                found: number(wave.found, locale),
                expected: number(Math.round(wave.expected), locale),
              })}
              {wave.repeated > 0 && `, ${fill(words.repeated, { n: wave.repeated })}`}
            </p>
            {wave.marks.map((mark) => (
              <p key={mark} class="hint">
                {words.mark[mark]}
              </p>
            ))}
            <button
              type="button"
              class="link"
              onClick={() =>
                choose({ room: 'signals', site: wave.site, page: wave.page ?? '', period: '90' })
              }
            >
              {words.look}
            </button>
          </li>
        )}
      </LongList>
    </section>
  )
}
