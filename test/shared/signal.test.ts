import { describe, expect, it } from 'vitest'
import { Signal, type SignalInput } from '../../shared/signal.ts'
import { aSignal } from '../support/a-signal.ts'

const sealed = { sealed: 'c2VhbGVk' }

const accepted: [string, Partial<SignalInput>][] = [
  ['a bare tap', {}],
  ['one word', { message: 'slecht' }],
  ['Chinese without spaces', { message: '我不明白这个页面' }],
  ['two equal fields', { message: 'hoezo', quote: 'hoezo' }],
  ['an at sign', { message: 'waarom staat er een @ in?' }],
  ['markup as text', { message: '<b>vet</b>; en\nmeer' }],
  ['4,000 emoji, which are 8,000 units', { message: '👍'.repeat(4_000) }],
  ['every channel', { question: { text: 'hoe?', channel: 'letter', contact: sealed } }],
  ['no clarity but an offer', { clarity: undefined, offer: 'Ik wil meedenken' }],
  ['a helper filling it in', { assisted: true, invited: false }],
  ['a language with a region', { language: 'nl-BE' }],
]

const refused: [string, object, string][] = [
  ['an unknown member', { naam: 'Jan' }, 'naam'],
  [
    'contact that is not sealed',
    { question: { text: 'x', contact: { phone: '06' } } },
    'question.contact',
  ],
  ['an id that is none', { id: 'abc' }, 'id'],
  ['a revision below zero', { revision: -1 }, 'revision'],
  ['half a revision', { revision: 0.5 }, 'revision'],
  ['an unknown reason', { reasons: ['mooi'] }, 'reasons.0'],
  ['4,001 characters', { message: 'x'.repeat(4_001) }, 'message'],
  ['a script as a page', { page: { url: 'javascript:alert(1)' } }, 'page.url'],
  ['a whole postcode', { postcode4: '2511AB' }, 'postcode4'],
  ['a question without words', { question: { text: '  ' } }, 'question.text'],
  ['saying nothing', { clarity: undefined }, ''],
  ['only empty words', { clarity: undefined, message: '' }, ''],
]

describe('a signal', () => {
  it.each(accepted)('may be %s', (_, change) => {
    expect(Signal.safeParse(aSignal(change)).error).toBeUndefined()
  })

  it.each(refused)('may not be %s', (_, change, member) => {
    const { error } = Signal.safeParse({ ...aSignal(), ...change })
    const named = error?.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? [...issue.path, ...issue.keys].join('.')
        : issue.path.join('.'),
    )
    expect(named?.some((name) => name.startsWith(member))).toBe(true)
  })

  it('keeps what people meant and drops what no store can carry', () => {
    const { message } = Signal.parse(aSignal({ message: ' a\u0000b\ud800c\r\nd\u0007 ' }))
    expect(message).toBe('ab\ufffdc\nd')
  })

  it('writes every reason once, however often it was sent', () => {
    const { reasons } = Signal.parse(aSignal({ reasons: ['missing', 'missing'] }))
    expect(reasons).toEqual(['missing'])
  })
})
