/** Which counts by day and by month one signal belongs to. The same for every engine. */
import type { Counted } from '../shared/kept.ts'
import type { Columns } from './columns.ts'
import { type TextKey, textKeyOf } from './text-counts.ts'

/** The number that stands for all pages of a site together. */
export const WHOLE_SITE = 0

const valuesOf = (row: Columns): [dimension: Counted, value: string][] => {
  const values: [Counted, string][] = [
    ['all', ''],
    ['language', row.language ?? ''],
    ['source', row.source],
  ]
  if (row.reasons) {
    for (const reason of JSON.parse(row.reasons) as string[]) values.push(['reason', reason])
  }
  if (row.question_channel) values.push(['channel', row.question_channel])
  if (row.region) values.push(['region', row.region])
  if (row.life_event) values.push(['lifeEvent', row.life_event])
  return values
}

/** The key of one count, in the order of the table's columns. */
export type CountKey = [
  site: string,
  page_number: number,
  dimension: string,
  day: string,
  value: string,
  clarity: string,
  invited: number,
  repeated: number,
]
export type Change = { key: CountKey; by: number }
/** The key of a count of all sites together, in the order of the table's columns. */
export type TotalKey = [
  dimension: string,
  day: string,
  value: string,
  clarity: string,
  invited: number,
  repeated: number,
]
/** What is left to write; in the keys of `months` the day is a month, and there is no whole site. */
export type Changes = {
  days: readonly Change[]
  totals: readonly { key: TotalKey; by: number }[]
  months: readonly Change[]
  texts: readonly { key: TextKey; by: number }[]
}

/** What changes by one key, once. */
const addedUp = <Key extends readonly unknown[]>() => {
  const changes = new Map<string, { key: Key; by: number }>()
  return {
    add: (key: Key, by: number) => {
      const name = key.join(' ')
      const change = changes.get(name)
      if (change) change.by += by
      else changes.set(name, { key, by })
    },
    all: () => [...changes.values()].filter(({ by }) => by !== 0),
  }
}

/** Days of whole sites added up. */
const inTotal = (days: readonly Change[]) => {
  const totals = addedUp<TotalKey>()
  for (const { key, by } of days) {
    const [, page, dimension, day, ...rest] = key
    if (page === WHOLE_SITE) totals.add([dimension, day, ...rest], by)
  }
  return totals.all()
}

/** Days of pages added up. A site has one row where its pages have hundreds: its days are few enough. */
const inMonths = (days: readonly Change[]) => {
  const months = addedUp<CountKey>()
  for (const { key, by } of days) {
    const [site, page, dimension, day, ...rest] = key
    if (page !== WHOLE_SITE) months.add([site, page, dimension, day.slice(0, 7), ...rest], by)
  }
  return months.all()
}

/** Collects what a batch changes, so that each count is written once. */
export const countChanges = () => {
  const changes = new Map<string, Change>()
  const texts = addedUp<TextKey>()
  return {
    /** One signal more (`by` 1) or less (-1) in every count that it belongs to. */
    count: (row: Columns, page: number, by: 1 | -1) => {
      const text = textKeyOf(row)
      if (text) texts.add(text, by)
      if (row.quarantine) return
      const day = row.received_at.slice(0, 10)
      const clarity = row.clarity ?? ''
      const invited = row.invited ?? 0
      for (const [dimension, value] of valuesOf(row)) {
        for (const place of [WHOLE_SITE, page]) {
          const name = `${row.site} ${place} ${dimension} ${day} ${clarity} ${invited} ${row.repeated} ${value}`
          const change = changes.get(name)
          if (change) change.by += by
          else {
            const key: CountKey = [
              row.site,
              place,
              dimension,
              day,
              value,
              clarity,
              invited,
              row.repeated,
            ]
            changes.set(name, { key, by })
          }
        }
      }
    },
    all: (): Changes => {
      const days = [...changes.values()].filter(({ by }) => by !== 0)
      return { days, totals: inTotal(days), months: inMonths(days), texts: texts.all() }
    },
  }
}
