import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  missingForOpenKlant,
  openKlantEnvironment,
  openKlantSettings,
} from '../../../server/sinks/open-klant/settings.ts'
import { CHANNELS } from '../../../shared/words.ts'

const Environment = z.object(openKlantEnvironment)
const given = {
  HELDER_OPEN_KLANT_URL: 'https://klant.voorbeeld.nl/klantinteracties/api/v1/',
  HELDER_OPEN_KLANT_TOKEN: 'een-token',
}
const wrongIn = (environment: Record<string, string>) =>
  Environment.safeParse(environment).error?.issues.map(({ path }) => path[0]) ?? []

describe('the settings of a register', () => {
  it('are none when nothing is set, and named when some are missing', () => {
    expect(openKlantSettings(Environment.parse({}))).toBeUndefined()
    expect(missingForOpenKlant({})).toEqual([])
    expect(missingForOpenKlant({ HELDER_OPEN_KLANT_ACTORS: 'x' })).toEqual([
      'HELDER_OPEN_KLANT_URL',
      'HELDER_OPEN_KLANT_TOKEN',
    ])
    expect(missingForOpenKlant(given)).toEqual([])
  })

  it('have a word for every channel, confidential and undivided unless somebody says otherwise', () => {
    const settings = openKlantSettings(Environment.parse(given))
    expect(settings).toMatchObject({
      url: 'https://klant.voorbeeld.nl/klantinteracties/api/v1',
      token: 'een-token',
      languages: {},
      actors: [],
      confidential: true,
    })
    for (const channel of CHANNELS) expect(settings?.channels[channel]).toMatch(/^.{1,50}$/)
  })

  it('take the words of the register', () => {
    const settings = openKlantSettings(
      Environment.parse({
        ...given,
        HELDER_OPEN_KLANT_CHANNELS: 'phone=bellen, page = web = nieuw',
        HELDER_OPEN_KLANT_LANGUAGES: 'nl=nld,nl-simple=nld',
        HELDER_OPEN_KLANT_ACTORS: '7a1c2b1e-5f0c-4a44-9d3c-2f1a9c1d0e11, ',
        HELDER_OPEN_KLANT_CONFIDENTIAL: '0',
      }),
    )
    expect(settings?.channels).toMatchObject({
      phone: 'bellen',
      page: 'web = nieuw',
      email: 'e-mail',
    })
    expect(settings?.languages).toEqual({ nl: 'nld', 'nl-simple': 'nld' })
    expect(settings?.actors).toEqual(['7a1c2b1e-5f0c-4a44-9d3c-2f1a9c1d0e11'])
    expect(settings?.confidential).toBe(false)
  })

  it('are refused where the register would refuse every question', () => {
    expect(
      wrongIn({
        HELDER_OPEN_KLANT_URL: 'http://klant.voorbeeld.nl/api/v1',
        HELDER_OPEN_KLANT_CHANNELS: `phone=${'x'.repeat(51)}`,
        HELDER_OPEN_KLANT_LANGUAGES: 'nl=nl',
        HELDER_OPEN_KLANT_ACTORS: 'balie',
      }),
    ).toEqual([
      'HELDER_OPEN_KLANT_URL',
      'HELDER_OPEN_KLANT_CHANNELS',
      'HELDER_OPEN_KLANT_LANGUAGES',
      'HELDER_OPEN_KLANT_ACTORS',
    ])
    for (const channels of ['fax=fax', 'phone', 'phone=', '=telefoon']) {
      expect(wrongIn({ HELDER_OPEN_KLANT_CHANNELS: channels }), channels).toEqual([
        'HELDER_OPEN_KLANT_CHANNELS',
      ])
    }
  })
})
