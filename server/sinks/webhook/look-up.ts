import { lookup } from 'node:dns/promises'
import type { Lookup } from './address.ts'

/** As this machine looks names up. */
export const addressesOf: Lookup = async (name) =>
  (await lookup(name, { all: true })).map(({ address }) => address)
