/** The fields of a site, in the order in which somebody thinks of them. Each has what helps and what is wrong. */
import { useState } from 'preact/hooks'
import { NOTICE } from '../../shared/texts/notice.ts'
import { CHANNELS, type ChannelKind } from '../../shared/words.ts'
import type { SiteField } from '../texts/owner-setup-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { ChannelNeeds } from './channel-needs.tsx'
import { type Draft, keyFor } from './draft.ts'
import { Field, Group } from './field.tsx'
import { PageLines } from './page-lines-form.tsx'
import { wordsFor } from './words.ts'

/** The languages that Helder speaks. */
export const LANGUAGE_KEYS = Object.keys(NOTICE)

/** The same in every language here; browsers know it by its code alone. */
const PAPIAMENTU = 'Papiamentu'

export type FormProps = {
  texts: DashboardTexts
  draft: Draft
  change: (change: Partial<Draft>) => void
  isNew: boolean
  wrong: readonly string[]
}

export const languageName = (language: string, { locale }: DashboardTexts, simple: string) =>
  language === 'nl-simple'
    ? simple
    : language === 'pap'
      ? PAPIAMENTU
      : (new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language)

type TicksProps<T extends string> = {
  all: readonly T[]
  chosen: readonly T[]
  nameOf: (item: T) => string
  choose: (chosen: T[]) => void
}

/** Boxes to tick; what was chosen keeps its order, what comes to it is last. */
const Ticks = <T extends string>({ all, chosen, nameOf, choose }: TicksProps<T>) => (
  <div class="ticks">
    {all.map((item) => (
      <label key={item}>
        <input
          type="checkbox"
          checked={chosen.includes(item)}
          onChange={(event) =>
            choose(
              event.currentTarget.checked
                ? [...chosen, item]
                : chosen.filter((one) => one !== item),
            )
          }
        />{' '}
        {nameOf(item)}
      </label>
    ))}
  </div>
)

export const SiteForm = (props: FormProps) => {
  const { texts, draft, change, isNew, wrong } = props
  const words = wordsFor(texts)
  const { setup, field, help, fieldWrong } = words
  const [keyTyped, setKeyTyped] = useState(false)
  const about = (name: SiteField) => ({
    ...{ id: `site-${name}`, label: field[name], help: help[name] },
    wrong: wrong.includes(name) ? fieldWrong[name] : undefined,
  })
  const setName = (name: string) =>
    change({
      name,
      ...(isNew && !keyTyped ? { site: keyFor(name) } : {}),
      // Most sites are called after who keeps them.
      ...(draft.organisation === draft.name ? { organisation: name } : {}),
    })
  return (
    <>
      <h3>{setup.legendWho}</h3>
      <div class="pair">
        <Field {...about('name')}>
          {(ids) => (
            <input
              {...ids}
              value={draft.name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field {...about('organisation')}>
          {(ids) => (
            <input
              {...ids}
              value={draft.organisation}
              onInput={(event) => change({ organisation: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <h3>{setup.legendWhere}</h3>
      <div class="pair">
        <Field {...about('hosts')}>
          {(ids) => (
            <textarea
              {...ids}
              rows={2}
              spellcheck={false}
              value={draft.hosts}
              onInput={(event) => change({ hosts: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field {...about('site')}>
          {(ids) => (
            <input
              {...ids}
              spellcheck={false}
              readOnly={!isNew}
              value={draft.site}
              onInput={(event) => {
                setKeyTyped(true)
                change({ site: event.currentTarget.value })
              }}
            />
          )}
        </Field>
      </div>
      <Group {...about('languages')}>
        <Ticks
          all={LANGUAGE_KEYS}
          chosen={draft.languages}
          nameOf={(language) => languageName(language, texts, words.simpleDutch)}
          choose={(languages) => change({ languages })}
        />
      </Group>
      <h3>{setup.legendHow}</h3>
      <Group {...about('channels')}>
        <Ticks<ChannelKind>
          all={CHANNELS.filter((channel) => channel !== 'none')}
          chosen={draft.channels}
          nameOf={(channel) => words.channelName[channel]}
          choose={(channels) => change({ channels })}
        />
      </Group>
      {draft.channels.includes('email') && <p class="need">{words.channelHelp.email}</p>}
      <ChannelNeeds {...props} />
      <h3>{setup.legendPromise}</h3>
      <div class="pair">
        <Field {...about('replyWithinDays')} optional={setup.optional}>
          {(ids) => (
            <span class="with-unit">
              <input
                {...ids}
                inputMode="numeric"
                size={4}
                value={draft.replyWithinDays}
                onInput={(event) => change({ replyWithinDays: event.currentTarget.value })}
              />{' '}
              {setup.days}
            </span>
          )}
        </Field>
        <Field {...about('urgent')} optional={setup.optional}>
          {(ids) => (
            <input
              {...ids}
              value={draft.urgent}
              onInput={(event) => change({ urgent: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <PageLines {...props} />
    </>
  )
}
