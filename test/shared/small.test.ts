import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, fingerprint } from '../../shared/fingerprint.ts'
import { groupCommit } from '../../shared/group-commit.ts'
import { escapeHtml } from '../../shared/html.ts'
import { makeReceipt, readReceipt } from '../../shared/receipt.ts'
import { provinceOf } from '../../shared/regions.ts'
import { codePoints, cutAddress, hostOf } from '../../shared/text.ts'

describe('the receipt', () => {
  it('is read back however it is typed, and never with one symbol wrong or two swapped', () => {
    const code = makeReceipt(randomBytes)
    const bare = code.replaceAll('-', '')
    expect(code).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/)
    expect(readReceipt(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(bare)
    for (let i = 0; i < 16; i++) {
      for (const symbol of '23456789ABCDEFGHJKMNPQRSTWXYZ') {
        const slip = bare.slice(0, i) + symbol + bare.slice(i + 1)
        if (slip !== bare) expect(readReceipt(slip)).toBeUndefined()
      }
      const swap = bare.slice(0, i) + bare.charAt(i + 1) + bare.charAt(i) + bare.slice(i + 2)
      if (i < 15 && swap !== bare) expect(readReceipt(swap)).toBeUndefined()
    }
  })
})

describe('the fingerprint', () => {
  it('is the same for the same members in any order, and differs for other values', () => {
    expect(fingerprint({ a: 1, b: [2] })).toBe(fingerprint({ b: [2], a: 1, c: undefined }))
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(canonicalJson(a) === canonicalJson(b))
      }),
    )
  })
})

describe('group commit', () => {
  const options = {
    schedule: setImmediate,
    batchMax: 10,
    queueMax: 20,
    full: () => new Error('full'),
    oneToBlame: () => true,
  }

  it('writes what waits in one go and answers each its own', async () => {
    const batches: number[][] = []
    const { append } = groupCommit<number, number>({
      ...options,
      commit: (batch) => {
        batches.push([...batch])
        return batch.map((n) => n * 2)
      },
    })
    expect(await Promise.all([1, 2, 3].map(append))).toEqual([2, 4, 6])
    expect(batches).toEqual([[1, 2, 3]])
  })

  it('lets one bad item fail alone', async () => {
    const { append } = groupCommit<number, number>({
      ...options,
      commit: (batch) => {
        if (batch.includes(3)) throw new Error('three')
        return batch
      },
    })
    const results = await Promise.allSettled([1, 2, 3, 4, 5].map(append))
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ])
  })

  it('refuses what it cannot promise, and nothing before that', async () => {
    const { append } = groupCommit<number, number>({ ...options, commit: (batch) => batch })
    const results = await Promise.allSettled([...Array(25).keys()].map(append))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  })
})

describe('small things', () => {
  it('knows the province of a postcode, and none below the first', () => {
    const asked = ['1000', '1011', '2511', '4331', '9712', '9999'].map(provinceOf)
    expect(asked).toEqual([undefined, 'NL-NH', 'NL-ZH', 'NL-ZE', 'NL-GR', 'NL-GR'])
  })

  it('counts characters as people do', () => {
    expect(codePoints('a👍é')).toBe(3)
  })

  it('cuts and reads addresses', () => {
    expect(cutAddress('https://a:b@x.nl/p?q#f')).toBe('https://x.nl/p')
    expect(hostOf('https://X.nl:8443/p')).toBe('x.nl:8443')
    expect(hostOf('null')).toBe('')
  })

  it('makes markup harmless', () => {
    expect(escapeHtml(`<a href='"'>&`)).toBe('&lt;a href=&#39;&quot;&#39;&gt;&amp;')
  })
})
