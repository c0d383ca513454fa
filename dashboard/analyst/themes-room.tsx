/** What a half-year was about: the sums, the themes, and one of them to look into and to work on. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { callOf, type Theme, themes } from '../api.ts'
import { TwoSides } from '../desk/two-sides.tsx'
import { useDoing } from '../desk/use-doing.ts'
import { fill } from '../fill.ts'
import { halfOf } from '../filters.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { mayCurate, type RoomProps } from '../rooms.ts'
import { useLoad } from '../use-load.ts'
import '../desk/desk.css'
import './analyst.css'
import './themes.css'
import { SameByApi } from './api-call.tsx'
import { HalfChoice } from './half-choice.tsx'
import { SetAside } from './set-aside.tsx'
import { Sums } from './sums.tsx'
import { ThemeList } from './theme-list.tsx'
import { ThemeRun } from './theme-run.tsx'
import { ThemeView } from './theme-view.tsx'
import { Undo, type Undoable } from './undo.tsx'
import { NAMED } from './where-who.tsx'
import { wordsOf } from './words.ts'

export const Room = (props: RoomProps) => {
  const { texts, filters, choose, onSignedOut, session } = props
  const words = wordsOf(texts).themes
  const half = halfOf(filters, new Date())
  const loaded = useLoad(half, () => themes.themes({ period: half, largest: NAMED }), onSignedOut)
  const { data, retry } = loaded
  const [done, setDone] = useState<Undoable>()
  const doing = useDoing({ texts, onSignedOut, moved: words.moved, onMoved: retry })
  // Who may see numbers alone gets no words: a theme is called by its place then.
  const named = data?.themes.map((one, n) =>
    one.label ? one : { ...one, label: fill(words.unnamed, { n: n + 1 }) },
  )
  const found = data?.period === half ? { ...data, themes: named ?? [] } : undefined
  const open = found?.themes.find(({ theme }) => theme === filters.theme)
  const heading = useRef<HTMLHeadingElement>(null)
  const opened = open?.theme
  useEffect(() => {
    if (opened) heading.current?.focus()
  }, [opened])

  const after = (what: Undoable) => {
    setDone(what)
    retry()
  }
  const undo = async (work: () => Promise<unknown>) => {
    const ok = await doing.run(async () => {
      await work()
      return true
    })
    if (ok) after({ said: words.undone })
  }
  const restore = async ({ theme }: Pick<Theme, 'theme'>) => {
    const ok = await doing.run(() => themes.moveTheme(theme, { action: 'restore' }))
    if (ok) {
      after({
        said: words.did.restore,
        undo: () => themes.moveTheme(theme, { action: 'dismiss' }),
      })
    }
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <div class="filters">
        <HalfChoice
          texts={texts}
          half={half}
          choose={(chosen) => choose({ half: chosen, theme: '' })}
        />
      </div>
      <LoadStatus texts={texts} loaded={loaded} />
      <Sums texts={texts} found={found} />
      <ThemeRun
        texts={texts}
        half={half}
        run={found?.run}
        allowed={mayCurate(session)}
        onSignedOut={onSignedOut}
        onDone={() => after({ said: words.run.done })}
      />
      <Undo texts={texts} done={done} wrong={doing.said} undo={undo} />
      {found?.run && found.themes.length === 0 && <p class="card nothing">{words.none}</p>}
      {found && found.themes.length > 0 && (
        <TwoSides
          texts={texts}
          empty={words.choose}
          onClose={() => {
            choose({ theme: '' })
            // On a narrow screen the list is only there after this.
            setTimeout(() => document.querySelector<HTMLElement>(`[data-id="${opened}"]`)?.focus())
          }}
          list={
            <ThemeList
              texts={texts}
              themes={found.themes}
              chosen={opened ?? ''}
              choose={(theme) => choose({ theme })}
            />
          }
          one={
            open && (
              <ThemeView
                key={open.theme}
                {...props}
                heading={heading}
                half={half}
                theme={open}
                all={found.themes}
                doing={doing}
                after={after}
              />
            )
          }
        />
      )}
      {found && mayCurate(session) && (
        <SetAside texts={texts} dismissed={found.dismissed} restore={restore} />
      )}
      {found && <SameByApi texts={texts} address={callOf('/themes', { period: half })} />}
    </>
  )
}
