import { describe, expect, it } from 'vitest'
import { foretell, learnThemes, PRECISION } from '../../../analysis/themes/learn.ts'
import { planted } from '../../support/planted.ts'

const EVEN = { toeslag: 50, paspoort: 50, afval: 50, parkeren: 50 }
const examples = planted(EVEN).map(({ text, subject }) => ({ text, theme: subject }))
const learned = learnThemes(examples, 1)

describe('later signals and pinned themes', () => {
  it('go to the theme that their words speak for, and say which', () => {
    const later = planted(EVEN, 99)
    const told = foretell(
      learned,
      later.map(({ text }) => text),
    )
    const sure = told.flatMap(({ theme }, at) => (theme ? [theme === later[at]?.subject] : []))
    expect(sure.filter(Boolean).length / sure.length).toBeGreaterThanOrEqual(PRECISION)
    expect(sure.length / later.length).toBeGreaterThan(0.8)
    const [one] = foretell(learned, ['waar kan ik een pasfoto voor mijn paspoort maken'])
    expect(one?.theme).toBe('paspoort')
    expect(one?.because.slice(0, 2).sort()).toEqual(['paspoort', 'pasfoto'].sort())
  })

  it('are left to a person when nothing speaks for one theme', () => {
    const told = foretell(learned, ['', 'qxzzq wvvxk', 'ik wil graag weten'])
    expect(told.map(({ theme }) => theme)).toEqual([undefined, undefined, undefined])
    expect(told.flatMap(({ because }) => because)).toEqual([])
  })

  it('are all left to a person when examples contradict each other', () => {
    const noise = planted({ toeslag: 80 }).map(({ text }, at) => ({ text, theme: `t${at % 4}` }))
    const nothing = learnThemes(noise, 1)
    const told = foretell(
      nothing,
      planted({ toeslag: 40 }, 8).map(({ text }) => text),
    )
    expect(told.filter(({ theme }) => theme).length).toBeLessThanOrEqual(4)
  })

  it('are judged the same after the model was kept as JSON', () => {
    const texts = planted(EVEN, 5).map(({ text }) => text)
    expect(foretell(JSON.parse(JSON.stringify(learned)), texts)).toEqual(foretell(learned, texts))
  })
})
