import { describe, expect, it } from 'vitest'
import {
  draftOf,
  hostIn,
  hoursFit,
  keyFor,
  missingIn,
  newDraft,
  readHours,
  siteOf,
} from '../../dashboard/owner/draft.ts'
import { withChanges } from '../../dashboard/owner/with-changes.ts'
import { Site } from '../../shared/site.ts'
import { aSite } from '../support/a-signal.ts'

describe('a site that is being filled in', () => {
  it('comes back as it was when nothing was changed, with all that was set up elsewhere', () => {
    const site = aSite({
      desk: {
        zone: 'America/Curacao',
        closed: ['2026-12-24'],
        hours: {
          monday: [
            { from: '09:00', until: '12:00' },
            { from: '13:00', until: '17:00' },
          ],
        },
      },
      locations: [{ name: 'Stadhuis', address: 'Markt 1', hours: {} }],
      returnAddress: ['Postbus 1', '1000 AA Delft'],
      texts: { nl: { 'details.messageHint': 'Noem geen dossiernummer.' } },
      sealingKey: 'B'.repeat(87),
      urgent: 'Bel 112.',
      look: { 'button-primary-background-color': '#01689b', 'input-border-radius': '0' },
      lifeEvents: [{ page: 'https://www.voorbeeld.nl/verhuizen*', lifeEvent: 'moving' }],
      routes: [{ words: ['bezwaar', 'beroep'], region: 'utrecht', organisation: 'Rechtbank' }],
    })
    expect(siteOf(draftOf(site), site)).toEqual(site)
  })

  it('is a site as soon as a name and an address are there', () => {
    const draft = newDraft(['nl'])
    expect(missingIn(draft, [])).toEqual(['name', 'organisation', 'site', 'hosts'])
    const filled = { ...draft, name: 'Delft', organisation: 'Delft', site: keyFor('Delft') }
    const whole = { ...filled, hosts: 'https://www.delft.nl/zorg?id=1\n*.delft.nl' }
    expect(missingIn(whole, [])).toEqual([])
    expect(missingIn(whole, ['delft'])).toEqual(['site'])
    expect(Site.parse(siteOf(whole)).hosts).toEqual(['www.delft.nl', '*.delft.nl'])
  })

  it('keeps what another changed, and of one’s own only what was changed here', () => {
    const before = aSite({ urgent: 'Bel 112.' })
    const mine = { ...before, replyWithinDays: 3 }
    const newest = { ...before, urgent: 'Bel de wacht.', closed: true }
    expect(withChanges(before, mine, newest)).toEqual({ ...newest, replyWithinDays: 3 })
    const { urgent: _, ...silent } = mine
    expect(withChanges(before, silent, before)).toEqual(silent)
  })

  it('takes looks, life events and teams as people write them, and says which cannot be', () => {
    const draft = { ...newDraft(['nl']), name: 'A', organisation: 'A', site: 'abc', hosts: 'a.nl' }
    const lines = {
      colour: '#ffcc00',
      lifeEvents: [{ page: 'www.a.nl/verhuizen*', lifeEvent: '' }],
      teams: [{ page: '', words: '', team: 'Burgerzaken' }],
    }
    expect(missingIn({ ...draft, ...lines }, [])).toEqual(['look', 'lifeEvents', 'routes'])
    const right = {
      ...{ colour: '#01689b', corners: '0.25rem' },
      lifeEvents: [{ page: 'www.a.nl/verhuizen*', lifeEvent: 'moving' }],
      teams: [
        { page: '', words: ' paspoort, rijbewijs ', team: 'Burgerzaken' },
        { page: '', words: '', team: '' },
      ],
    }
    expect(missingIn({ ...draft, ...right }, [])).toEqual([])
    expect(Site.parse(siteOf({ ...draft, ...right }))).toMatchObject({
      look: {
        'button-primary-background-color': '#01689b',
        'button-primary-color': '#ffffff',
        'button-border-radius': '0.25rem',
      },
      lifeEvents: [{ page: 'https://www.a.nl/verhuizen*', lifeEvent: 'moving' }],
      routes: [{ words: ['paspoort', 'rijbewijs'], team: 'Burgerzaken' }],
    })
  })

  it('asks of each channel what that channel needs, and of no other', () => {
    const channels = ['phone', 'counter', 'chat', 'letter'] as const
    const draft = { ...newDraft(['nl']), name: 'A', organisation: 'A', site: 'abc', hosts: 'a.nl' }
    const bad = { ...draft, hours: { ...draft.hours, monday: 'ochtend' } }
    expect(missingIn({ ...bad, channels }, [])).toEqual([
      ...['desk', 'locations', 'chat', 'returnAddress'],
    ])
    expect(missingIn({ ...bad, channels: ['email'] }, [])).toEqual([])
  })

  it('reads hours, hosts and names as people write them', () => {
    expect(readHours('9:00 – 12:30,13:00-17:00')).toEqual([
      { from: '09:00', until: '12:30' },
      { from: '13:00', until: '17:00' },
    ])
    expect(readHours('')).toEqual([])
    expect(readHours('negen tot vijf')).toBeUndefined()
    expect(['9:00-17:00', '17:00-9:00', '25:00-26:00', ''].map(hoursFit)).toEqual([
      ...[true, false, false, true],
    ])
    expect(hostIn('HTTPS://Www.Voorbeeld.NL:8443/pad#x')).toBe('www.voorbeeld.nl:8443')
    expect(hostIn('https://*.Súdwest.frl/x')).toBe('*.xn--sdwest-pya.frl')
    expect(keyFor('Gemeente ’s-Hertogenbosch & Súdwest')).toBe('gemeente-s-hertogenbosch-sudwest')
  })
})
