/** What most sites leave as it is: how the question looks, which life event pages belong to, which team answers. */
import { useState } from 'preact/hooks'
import { LIFE_EVENTS, lifeEventName } from '../../shared/texts/life-events.ts'
import { fill } from '../fill.ts'
import type { SiteField } from '../texts/owner-setup-texts.ts'
import { Group } from './field.tsx'
import { LineList } from './line-list.tsx'
import type { TeamLine } from './page-lines.ts'
import type { FormProps } from './site-form.tsx'
import { wordsFor } from './words.ts'

/** Where a colour begins that was not chosen yet: that of the widget itself. */
const FIRST_COLOUR = '#0b5f83'
const CORNERS = ['0', '0.25rem', '1.5rem'] as const

const NO_LIFE = { page: '', lifeEvent: '' }
const NO_TEAM: TeamLine = { page: '', words: '', team: '' }

export const PageLines = ({ texts, draft, change, wrong }: FormProps) => {
  const { setup, field, help, fieldWrong, lines } = wordsFor(texts)
  const group = (name: SiteField) => ({
    ...{ id: `site-${name}`, label: field[name], help: help[name] },
    wrong: wrong.includes(name) ? fieldWrong[name] : undefined,
  })
  const words = (add: string) => ({
    add,
    remove: (n: number) => fill(lines.remove, { n }),
  })
  /** As it was when the form was opened: nothing closes under somebody's hands. */
  const [open] = useState(
    () =>
      Boolean(draft.colour || draft.corners) || draft.lifeEvents.length + draft.teams.length > 0,
  )
  const events = [...new Set([...LIFE_EVENTS, ...draft.lifeEvents.map((one) => one.lifeEvent)])]
  const corners = [...new Set([...CORNERS, draft.corners])].filter(Boolean)
  return (
    <details class="page-lines" open={open}>
      <summary>
        {lines.title} ({setup.optional})
      </summary>
      <Group {...group('look')}>
        <div class="pair place">
          <label>
            <span>{lines.colour}</span>
            <select
              value={draft.colour ? 'own' : ''}
              onChange={({ currentTarget }) =>
                change({ colour: currentTarget.value ? FIRST_COLOUR : '' })
              }
            >
              <option value="">{lines.ofPage}</option>
              <option value="own">{lines.own}</option>
            </select>
          </label>
          {draft.colour && (
            <label>
              <span>{lines.which}</span>
              <input
                type="color"
                aria-invalid={wrong.includes('look')}
                value={draft.colour}
                onInput={({ currentTarget }) => change({ colour: currentTarget.value })}
              />
            </label>
          )}
          <label>
            <span>{lines.corners}</span>
            <select
              value={draft.corners}
              onChange={({ currentTarget }) => change({ corners: currentTarget.value })}
            >
              <option value="">{lines.ofPage}</option>
              {corners.map((one) => (
                <option key={one} value={one}>
                  {lines.cornersName[one] ?? one}
                </option>
              ))}
            </select>
          </label>
        </div>
      </Group>
      <Group {...group('lifeEvents')}>
        <LineList
          lines={draft.lifeEvents}
          blank={NO_LIFE}
          set={(lifeEvents) => change({ lifeEvents })}
          words={words(lines.addPage)}
        >
          {(line, set) => (
            <>
              <label>
                <span>{lines.page}</span>
                <input
                  inputMode="url"
                  spellcheck={false}
                  value={line.page}
                  onInput={({ currentTarget }) => set({ page: currentTarget.value })}
                />
              </label>
              <label>
                <span>{lines.lifeEvent}</span>
                <select
                  value={line.lifeEvent}
                  onChange={({ currentTarget }) => set({ lifeEvent: currentTarget.value })}
                >
                  <option value="">{lines.choose}</option>
                  {events.filter(Boolean).map((event) => (
                    <option key={event} value={event}>
                      {lifeEventName(event, texts.locale)}
                    </option>
                  ))}
                </select>
              </label>
            </>
          )}
        </LineList>
      </Group>
      <Group {...group('routes')}>
        <LineList
          lines={draft.teams}
          blank={NO_TEAM}
          set={(teams) => change({ teams })}
          words={words(lines.addRule)}
        >
          {(line, set) =>
            (['page', 'words', 'team'] as const).map((member) => (
              <label key={member}>
                <span>{lines[member]}</span>
                <input
                  spellcheck={member !== 'page'}
                  value={line[member]}
                  placeholder={member === 'team' ? line.kept?.organisation : undefined}
                  onInput={({ currentTarget }) => set({ [member]: currentTarget.value })}
                />
              </label>
            ))
          }
        </LineList>
      </Group>
    </details>
  )
}
