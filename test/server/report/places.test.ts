/** What is left of somebody's places when one organisation is asked for. */
import { expect, it } from 'vitest'
import { narrowed } from '../../../server/report/collect.ts'
import type { Place } from '../../../shared/rights.ts'
import { aSite } from '../../support/a-signal.ts'

it('is all of it for who may read all of it, whatever pages they were given besides', () => {
  const sites = [aSite(), aSite({ site: 'elders', organisation: 'Gemeente' })]
  const page: Place = { site: 'demo', page: 'https://www.voorbeeld.nl/toeslag' }
  const other: Place = { site: 'elders' }
  const [name, whole] = ['Dienst Toekenning', { organisation: 'Dienst Toekenning' }]
  expect(narrowed([page, whole, other], name, sites)).toEqual([whole])
  expect(narrowed([page, other], name, sites)).toEqual([page])
  expect(narrowed([other], name, sites)).toEqual([])
  expect(narrowed(undefined, name, sites)).toEqual([whole])
  expect(narrowed([page], '', sites)).toEqual([page])
})
