import { describe, expect, it } from 'vitest'
import { type Kind, PLACEHOLDERS, redact } from '../../shared/redact/index.ts'
import * as address from './tables/address.ts'
import * as birthdate from './tables/birthdate.ts'
import * as bsn from './tables/bsn.ts'
import * as card from './tables/card.ts'
import * as digid from './tables/digid.ts'
import * as document from './tables/document.ts'
import * as email from './tables/email.ts'
import * as iban from './tables/iban.ts'
import * as phone from './tables/phone.ts'
import * as plate from './tables/plate.ts'
import * as postcode from './tables/postcode.ts'

type Table = { gone: string; stays: string }
const tables: Record<Kind, Table> = {
  bsn,
  iban,
  card,
  phone,
  email,
  postcode,
  address,
  birthdate,
  plate,
  digid,
  document,
}
const lines = (table: string) => table.trim().split('\n')

/** Between « and » stands what must go; `«kind|…»` when it is of another kind than the table. */
const MARKED = /«(?:(\w+)\|)?([^»]*)»/g

describe.each(Object.keys(tables) as Kind[])('personal data of kind %s', (kind) => {
  it.each(lines(tables[kind].gone))('is hidden, and nothing else: %s', (line) => {
    const typed = line.replace(MARKED, '$2')
    const hidden = line.replace(MARKED, (_, other?: Kind) => PLACEHOLDERS[other ?? kind])
    expect(redact(typed).text).toBe(hidden)
  })

  it.each(lines(tables[kind].stays))('is not seen where it is not: %s', (line) => {
    expect(redact(line).text).toBe(line)
  })
})
