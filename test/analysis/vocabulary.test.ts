import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../analysis/vocabulary.ts'

describe('the words of answered questions', () => {
  it('are not learnt from who only asks', () => {
    const words = vocabulary()
    words.look(['jansen'])
    expect(words.look(['jansen']).words).toEqual({ known: [], strange: 1 })
  })

  it('are gone with the last question that has them, to the piece', () => {
    const words = vocabulary()
    const [name = 0, street = 0] = words.learn(['jansen', 'straat'])
    const gone = new Set(words.piecesOf([name]))
    words.forget({ words: [name], pieces: [...gone] })
    // Eight letters with both ends, four at a time.
    expect(words.look(['jansen'])).toEqual({
      words: { known: [], strange: 1 },
      pieces: { known: [], strange: 5 },
    })
    expect(words.look(['straat']).words).toEqual({ known: [street], strange: 0 })
  })

  it('give their number to the next', () => {
    const words = vocabulary()
    const [first = -1] = words.learn(['jansen'])
    words.forget({ words: [first], pieces: words.piecesOf([first]) })
    expect([...words.learn(['straat'])]).toEqual([first])
    expect(words.look(['straat', 'jansen']).words).toEqual({ known: [first], strange: 1 })
  })
})
