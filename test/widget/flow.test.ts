import { describe, expect, it } from 'vitest'
import { TEXT_MAX } from '../../shared/limits.ts'
import { en } from '../../shared/texts/en.ts'
import { nl } from '../../shared/texts/nl.ts'
import { firstTexts, laterTexts } from '../../shared/texts/parts.ts'
import { goOn } from '../../widget/left.ts'
import { aFlow } from './a-flow.ts'

const never = new Promise<Response>(() => {})

describe('telling what was not clear', () => {
  it('thanks only once the edge has it, and each step carries everything before it', async () => {
    const { flow, state, write, last, tick, settle, focused } = aFlow()
    write('Te moeilijk.')
    flow.type({ reasons: ['hard-words'], quote: 'De zin.' })
    tick(1_234.4)
    flow.tell('thanks')
    await settle()
    expect(last().draft).toMatchObject({
      revision: 1,
      message: 'Te moeilijk.',
      reasons: ['hard-words'],
      quote: 'De zin.',
      took: 1_234,
    })
    expect([state.step, state.busy]).toEqual(['details', true])
    last().accept()
    await settle()
    expect([state.step, focused]).toEqual(['thanks', ['helder-title']])
    flow.thank({ offer: 'Een idee' })
    await settle()
    expect(last().draft).toMatchObject({ revision: 2, message: 'Te moeilijk.', offer: 'Een idee' })
  })

  it('thanks nobody for what was refused, and keeps what was typed', async () => {
    const { flow, state, write, last, settle } = aFlow()
    write('Te moeilijk.')
    flow.tell('thanks')
    await settle()
    last().refuse()
    await settle()
    expect([state.step, state.typed.message]).toEqual(['details', 'Te moeilijk.'])
  })

  it('sends once, however often the button is pressed', async () => {
    const { flow, sent, settle } = aFlow()
    flow.tell('thanks')
    flow.tell('thanks')
    await settle()
    flow.tell('thanks')
    await settle()
    expect(sent).toHaveLength(1)
  })

  it('thanks who tries again, as it would have the first time', async () => {
    const { flow, state, sent, last, settle } = aFlow()
    flow.tell('thanks')
    await settle()
    flow.again()
    await settle()
    expect(sent.map(({ draft }) => draft.revision)).toEqual([1, 1])
    last().accept()
    await settle()
    expect(state.step).toBe('thanks')
  })

  it('lets nobody wait before asking a question, and thanks nobody for the words alone', async () => {
    const { flow, state, write, last, settle } = aFlow()
    write('Te moeilijk.')
    flow.tell('ask')
    await settle()
    expect([state.step, state.busy]).toEqual(['ask', false])
    flow.again()
    last().accept()
    await settle()
    expect(state.step).toBe('ask')
  })

  it('tells that a text is too long with both numbers, and cuts nothing off', async () => {
    const { flow, state, write, sent, focused, settle } = aFlow()
    write('🙂'.repeat(TEXT_MAX))
    expect(flow.tooLong('helder-message', state.typed.message)).toEqual([])
    write('🙂'.repeat(TEXT_MAX + 1))
    flow.tell('thanks')
    await settle()
    expect(state.errors).toMatchObject([{ id: 'helder-message' }])
    expect(state.errors[0]?.error).toContain('4.000')
    expect(state.errors[0]?.error).toContain('4.001')
    expect([sent.length, focused]).toEqual([0, ['helder-errors']])
  })

  it('asks no reasons after a yes, and forgets those of an earlier no', async () => {
    const { flow, last, settle } = aFlow()
    flow.type({ reasons: ['broken'], quote: 'De zin.' })
    flow.change('yes')
    expect(last().draft).toMatchObject({ clarity: 'yes', revision: 1 })
    last().accept()
    flow.tell('thanks')
    await settle()
    expect(last().draft).toMatchObject({ clarity: 'yes', reasons: [], quote: '', revision: 2 })
  })

  it('shows what will be taken out first: sent when agreed with, left alone when not', async () => {
    const pieces = [{ text: 'Bel ' }, { text: '06-12345678', placeholder: '[telefoonnummer]' }]
    const { flow, state, write, sent, last, settle } = aFlow({}, { look: async () => pieces })
    write('Bel 06-12345678')
    flow.tell('thanks')
    await settle()
    expect([state.step, sent.length]).toEqual(['preview', 0])
    state.preview?.change()
    expect([state.step, state.typed.message]).toEqual(['details', 'Bel 06-12345678'])
    flow.tell('thanks')
    await settle()
    state.preview?.agree()
    expect(last().draft.message).toBe('Bel [telefoonnummer]')
  })
})

describe('the press itself', () => {
  it('is repeated under its own revision when its answer was lost', () => {
    const { flow, last } = aFlow()
    flow.began(never)
    expect(last().draft.revision).toBe(0)
  })

  it('is not sent anew when it fails after more was said: that carries it', async () => {
    const { flow, state, write, sent, last, settle } = aFlow()
    write('Meer.')
    flow.tell('thanks')
    await settle()
    last().accept()
    await settle()
    flow.began(never)
    expect(sent).toHaveLength(1)
    expect(state).toMatchObject({ step: 'thanks', draft: { revision: 1 } })
  })
})

describe('a question that cannot be sealed now', () => {
  it('is kept without contact details, said to be unsent, and asked again on request', () => {
    const { flow, state, sent, kept } = aFlow()
    let asked = 0
    flow.unasked({ text: 'Wanneer?', channel: 'email' }, () => asked++)
    expect([kept, state.delivery, state.unasked?.text]).toEqual([['tab'], 'waiting', 'Wanneer?'])
    flow.again()
    expect([asked, sent.length]).toEqual([1, 0])
  })
})

describe('another language', () => {
  const both = (texts: typeof nl) => ({ first: firstTexts(texts), later: laterTexts(texts) })

  it('is the one that was chosen last, whichever comes first, under the words of the site', async () => {
    const come: Record<string, (texts: typeof nl) => void> = {}
    const texts = (language: string) =>
      new Promise<ReturnType<typeof both>>((done) => {
        come[language] = (texts) => done(both(texts))
      })
    const { flow, state, set, settle } = aFlow({}, { texts })
    set({
      settings: {
        channels: [],
        languages: ['nl', 'en'],
        names: {},
        texts: { en: { question: 'Did you get it?' } },
      },
    })
    flow.speak('de')
    flow.speak('en')
    come.en?.(en)
    await settle()
    come.de?.(nl)
    await settle()
    expect([state.language, state.first.question]).toEqual(['en', 'Did you get it?'])
    expect(state.later?.retry).toBe(en.retry)
  })

  it('that cannot be had changes nothing, and says so', async () => {
    const { flow, state } = aFlow({}, { texts: () => Promise.reject(new Error('no line')) })
    await flow.speak('en')
    expect([state.language, state.delivery]).toEqual(['nl', 'waiting'])
  })
})

describe('what an earlier page left', () => {
  it('comes back as it was, is sent under the same revision, and is thanked without moving anybody', async () => {
    const f = aFlow({ message: 'Van gisteren.', revision: 3 })
    goOn(f, f.flow)
    expect(f.state).toMatchObject({ restored: true, step: 'details' })
    await f.settle()
    expect(f.last().draft).toEqual(f.state.draft)
    f.last().accept()
    await f.settle()
    expect([f.state.step, f.focused]).toEqual(['thanks', []])
  })

  it('waits for the person when it is a question that needs an address; the rest is sent', async () => {
    const question = { text: 'Wanneer?', channel: 'phone' as const }
    const f = aFlow({ message: 'Vaag.', question, receipt: 'old', revision: 2 })
    goOn(f, f.flow)
    expect(f.state).toMatchObject({ step: 'ask', unasked: question })
    expect(f.state.typed).toMatchObject({ text: 'Wanneer?', channel: 'phone', phone: '' })
    expect(JSON.parse(JSON.stringify(f.last().draft))).toMatchObject({
      message: 'Vaag.',
      revision: 3,
    })
    expect(f.last().draft.question).toBeUndefined()
    f.last().accept()
    await f.settle()
    expect(f.state.step).toBe('ask')
  })

  it('gets a code that can still be shown when its question needs no address', async () => {
    const f = aFlow({
      question: { text: 'Wanneer?', channel: 'page' },
      receipt: 'old',
      revision: 2,
    })
    goOn(f, f.flow)
    await f.settle()
    expect(f.last().draft).toMatchObject({ receipt: 'digest', revision: 3 })
    f.last().accept()
    await f.settle()
    expect(f.state).toMatchObject({ step: 'thanks', code: 'ABCD-EFGH' })
  })

  it('comes back in the step where its words can be read', () => {
    const f = aFlow({ offer: 'Een idee', revision: 1 })
    goOn(f, f.flow)
    expect(f.state).toMatchObject({ step: 'offer', typed: { offer: 'Een idee' } })
  })
})
