/** One of some names: a list to choose from, or a field to search in when they are too many to look through. */
import { Fragment } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DashboardTexts } from '../texts/texts.ts'
import { bare } from './bare.ts'
import './pick.css'

/** More than these and nobody reads them all. */
const MANY = 50
/** Names that are offered at a time; one more letter leaves fewer. */
const OFFERED = 50

export type Option = { value: string; name: string; group?: string }
type Props = {
  id: string
  label: string
  texts: Pick<DashboardTexts, 'pick'>
  options: readonly Option[]
  value: string
  choose: (value: string) => void
  /** What choosing none of them is called. */
  none?: string | undefined
  wrong?: boolean
}

/** What tells each option from the others, in a field where only its words are. */
const named = (options: readonly Option[]) => {
  const seen = new Map<string, number>()
  for (const { name } of options) seen.set(bare(name), (seen.get(bare(name)) ?? 0) + 1)
  return options.map((option) => {
    const { name, group, value } = option
    const words = (seen.get(bare(name)) ?? 0) > 1 ? `${name} (${group ?? value})` : name
    return { words, found: bare(words), value }
  })
}

const Search = ({ id, texts, options, value, choose, none, wrong }: Props) => {
  const all = named(options)
  const now = all.find((one) => one.value === value)?.words ?? ''
  const [typed, setTyped] = useState(now)
  const [lost, setLost] = useState(false)
  useEffect(() => {
    setTyped(now)
    setLost(false)
  }, [now])
  const wanted = bare(typed)
  const offered = all.filter(({ found }) => found.includes(wanted)).slice(0, OFFERED)
  const take = (of: string) => {
    setLost(false)
    if (of !== value) choose(of)
  }
  const settle = (text: string) => {
    const words = bare(text)
    if (!words && none !== undefined) return take('')
    const near = all.filter(({ found }) => found.includes(words))
    const one =
      near.find(({ found }) => found === words) ?? (near.length === 1 ? near[0] : undefined)
    if (!one) return setLost(true)
    setTyped(one.words)
    take(one.value)
  }
  return (
    <>
      <input
        id={id}
        type="search"
        autoComplete="off"
        list={`${id}-offered`}
        placeholder={none || texts.pick.find}
        value={typed}
        aria-invalid={lost || wrong ? 'true' : undefined}
        aria-describedby={`${id}-said`}
        // What is typed takes the place of what was chosen.
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          setLost(false)
          // Taken from the list and not typed: browsers say so in one of these ways.
          const whole = event.inputType === undefined || event.inputType === 'insertReplacementText'
          if (whole && text && all.some(({ words }) => words === text)) settle(text)
        }}
        onChange={({ currentTarget }) => settle(currentTarget.value)}
      />
      <datalist id={`${id}-offered`}>
        {offered.map((one) => (
          <option key={one.value} value={one.words} />
        ))}
      </datalist>
      <span id={`${id}-said`} role="status" class="hint">
        {lost ? texts.pick.lost : ''}
      </span>
    </>
  )
}

const List = ({ id, options, value, choose, none, wrong }: Props) => {
  const groups = [...new Set(options.map(({ group }) => group))]
  const of = (group: string | undefined) =>
    options
      .filter((one) => one.group === group)
      .map((one) => (
        <option key={one.value} value={one.value}>
          {one.name}
        </option>
      ))
  return (
    <select
      id={id}
      value={value}
      aria-invalid={wrong ? 'true' : undefined}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {groups.map((group) =>
        group === undefined ? (
          <Fragment key="">{of(group)}</Fragment>
        ) : (
          <optgroup key={group} label={group}>
            {of(group)}
          </optgroup>
        ),
      )}
    </select>
  )
}

export const Pick = (props: Props) => {
  const One = props.options.length > MANY ? Search : List
  return (
    <div class="pick">
      <label for={props.id}>
        <span>{props.label}</span>
      </label>
      <One {...props} />
    </div>
  )
}
