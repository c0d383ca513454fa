/** What a channel asks of a site, shown only when that channel is chosen. */

import type { ChannelKind } from '../../shared/words.ts'
import { fill } from '../fill.ts'
import type { SiteField } from '../texts/owner-setup-texts.ts'
import { hoursFit, WEEK } from './draft.ts'
import { Field, Group } from './field.tsx'
import type { FormProps } from './site-form.tsx'
import { wordsFor } from './words.ts'

const NOWHERE = { name: '', address: '' }

const Hours = ({ texts, draft, change, wrong }: FormProps) => {
  const { setup, weekday, field, help, fieldWrong } = wordsFor(texts)
  const isWrong = wrong.includes('desk')
  return (
    <Group
      id="site-desk"
      label={field.desk}
      help={`${help.desk} ${setup.hoursHelp}`}
      wrong={isWrong ? fieldWrong.desk : undefined}
    >
      <div class="week">
        {WEEK.map((day) => (
          <label key={day}>
            <span>{weekday[day]}</span>
            <input
              aria-label={fill(setup.hoursOf, { day: weekday[day] })}
              aria-invalid={isWrong && !hoursFit(draft.hours[day])}
              placeholder="–"
              value={draft.hours[day]}
              onInput={(event) =>
                change({ hours: { ...draft.hours, [day]: event.currentTarget.value } })
              }
            />
          </label>
        ))}
      </div>
    </Group>
  )
}

const Places = ({ texts, draft, change, wrong }: FormProps) => {
  const { setup, field, help, fieldWrong } = wordsFor(texts)
  const isWrong = wrong.includes('locations')
  const places = draft.locations.length > 0 ? draft.locations : [NOWHERE]
  const set = (index: number, part: Partial<typeof NOWHERE>) =>
    change({ locations: places.map((one, i) => (i === index ? { ...one, ...part } : one)) })
  return (
    <Group
      id="site-locations"
      label={field.locations}
      help={help.locations}
      wrong={isWrong ? fieldWrong.locations : undefined}
    >
      {places.map((place, index) => (
        <div class="pair place" key={index}>
          {(['name', 'address'] as const).map((member) => (
            <label key={member}>
              <span>{member === 'name' ? setup.locationName : setup.locationAddress}</span>
              <input
                aria-invalid={isWrong && !place[member].trim()}
                value={place[member]}
                onInput={(event) => set(index, { [member]: event.currentTarget.value })}
              />
            </label>
          ))}
          {places.length > 1 && (
            <button
              type="button"
              class="quiet"
              aria-label={fill(setup.removeLocation, { n: index + 1 })}
              onClick={() => change({ locations: places.filter((_, i) => i !== index) })}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => change({ locations: [...places, NOWHERE] })}
      >
        {setup.addLocation}
      </button>
    </Group>
  )
}

export const ChannelNeeds = (props: FormProps) => {
  const { texts, draft, change, wrong } = props
  const { field, help, fieldWrong } = wordsFor(texts)
  const wants = (channel: ChannelKind) => draft.channels.includes(channel)
  const about = (name: SiteField) => ({
    ...{ id: `site-${name}`, label: field[name], help: help[name] },
    wrong: wrong.includes(name) ? fieldWrong[name] : undefined,
  })
  return (
    <div class="needs">
      {wants('phone') && <Hours {...props} />}
      {wants('counter') && <Places {...props} />}
      {wants('chat') && (
        <Field {...about('chat')}>
          {(ids) => (
            <input
              {...ids}
              type="url"
              value={draft.chat}
              onInput={(event) => change({ chat: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      {wants('letter') && (
        <Field {...about('returnAddress')}>
          {(ids) => (
            <textarea
              {...ids}
              rows={3}
              value={draft.returnAddress}
              onInput={(event) => change({ returnAddress: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </div>
  )
}
