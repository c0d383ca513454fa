import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactAddress } from '../../shared/redact/index.ts'

describe('the address of a page', () => {
  it.each([
    ['https://x.nl/bsn/123456782/status', 'https://x.nl/bsn/%5Bbsn%5D/status'],
    ['https://x.nl/aanvraag/jan%40voorbeeld.nl/', 'https://x.nl/aanvraag/%5Be-mailadres%5D/'],
    ['https://x.nl/kerkstraat-12', 'https://x.nl/%5Badres%5D'],
    ['https://x.nl/postcode/2511ab-12', 'https://x.nl/postcode/%5Bpostcode%5D'],
    ['https://x.nl/caf%C3%A9/06-12345678', 'https://x.nl/caf%C3%A9/%5Btelefoonnummer%5D'],
    ['https://x.nl/%zzjan%40voorbeeld.nl', 'https://x.nl/%25%5Be-mailadres%5D'],
  ])('loses what somebody put in its path: %s', (url, redacted) => {
    expect(redactAddress(url)).toBe(redacted)
  })

  it.each([
    'https://www.voorbeeld.nl/toeslagen/huurtoeslag',
    'https://x.nl/2024/03/12/brief-van-12-maart-2024',
    'https://x.nl/kvk/12345678',
    'https://x.nl/a/550e8400-e29b-41d4-a716-446655440000',
    'http://127.0.0.1:8787/demo',
    'https://0612345678.nl/',
    'https://x.nl/caf%C3%A9/wet-2024-en-2025',
    '',
  ])('stays as it is without any: %s', (url) => {
    expect(redactAddress(url)).toBe(url)
  })

  it('remains an address with the same host, and is changed once only', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true, validSchemes: ['https'] }),
        fc.constantFrom(
          '',
          '/123456782',
          '/jan%40voorbeeld.nl',
          '/kerkstraat-12/06-12345678',
          '/%zz',
        ),
        (base, tail) => {
          const url = base + tail
          const redacted = redactAddress(url)
          expect(new URL(redacted).host).toBe(new URL(url).host)
          expect(redactAddress(redacted)).toBe(redacted)
        },
      ),
    )
  })

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const redacted = redactAddress(text)
        expect(redactAddress(redacted)).toBe(redacted)
      }),
    )
  })
})
