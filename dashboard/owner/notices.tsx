/** The notices that stand on a page, or did; writing, changing and taking down. */
import { useState } from 'preact/hooks'
import { type Notice, putNotice, removeNotice } from '../api.ts'
import { LongList } from '../parts/long-list.tsx'
import { newId } from './new-id.ts'
import { type NoticeDraft, NoticeEditor } from './notice-editor.tsx'
import { NoticePreview } from './notice-preview.tsx'
import type { SiteProps } from './owner-props.ts'
import { Undo, type Undoable } from './undo.tsx'
import { useSaving } from './use-saving.ts'
import { wordsFor } from './words.ts'

type Props = SiteProps & { notices: readonly Notice[] | undefined; changed: () => void }

export const Notices = (props: Props) => {
  const { texts, filters, site, notices, changed, may, onSignedOut } = props
  const words = wordsFor(texts).notices
  const [draft, setDraft] = useState<NoticeDraft>()
  const [done, setDone] = useState<Undoable>()
  const { save, problem } = useSaving(onSignedOut)
  const blank = (): NoticeDraft => ({
    notice: newId(),
    ...{ site: site.site, page: filters.page, language: site.languages[0] ?? 'nl' },
    ...{ known: '', moreOn: '' },
  })
  const remove = async (notice: Notice) => {
    const { changedAt: _, changedBy: _by, stale, ...kept } = notice
    const { notice: id, ...rest } = kept
    const removed = await save(async () => {
      await removeNotice(id)
      return true
    })
    if (!removed) return
    const undo = async () => {
      setDone(undefined)
      // Its day has passed: it cannot stand there again as it was.
      if (stale) return setDraft({ ...kept, moreOn: '' })
      await save(() => putNotice(id, rest))
      changed()
    }
    setDone({ said: words.removed, label: stale ? words.undoStale : words.undo, undo })
    changed()
  }
  return (
    <section class="card" aria-labelledby="notices-title">
      <h2 id="notices-title">{words.title}</h2>
      <p class="hint">{words.intro}</p>
      {notices?.length === 0 && !draft && <p class="quiet-line">{words.none}</p>}
      <LongList
        class="notices"
        texts={texts}
        rows={(notices ?? []).filter(({ notice }) => notice !== draft?.notice)}
      >
        {(notice) => (
          <li key={notice.notice}>
            {notice.stale && <p class="mark-stale">{words.stale}</p>}
            <NoticePreview notice={notice} />
            {notice.page.endsWith('*') && <p class="hint">{notice.page}</p>}
            {may('publish') && (
              <div class="actions">
                <button
                  type="button"
                  onClick={() => {
                    const { changedAt: _, changedBy: _by, stale, ...rest } = notice
                    setDraft(stale ? { ...rest, moreOn: '' } : rest)
                  }}
                >
                  {words.change}
                </button>
                <button type="button" class="quiet" onClick={() => remove(notice)}>
                  {words.remove}
                </button>
              </div>
            )}
          </li>
        )}
      </LongList>
      <Undo of={done} />
      <p class="wrong if-any" role="alert">
        {problem && texts.notDone}
      </p>
      {draft && (
        <NoticeEditor
          key={draft.notice}
          {...props}
          start={draft}
          done={(saved) => {
            setDraft(undefined)
            if (!saved) return
            setDone({ said: words.shown })
            changed()
          }}
        />
      )}
      {!draft && may('publish') && (
        <button type="button" onClick={() => setDraft(blank())}>
          {words.add}
        </button>
      )}
    </section>
  )
}
