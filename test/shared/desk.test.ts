import { describe, expect, it } from 'vitest'
import { type DeskAction, QUESTION_STATES, stateAfter } from '../../shared/desk.ts'
import { type Route, Routes, routeFor } from '../../shared/routing.ts'

describe('the states of a question', () => {
  /** From each state: what may be done, and where it leads. Written out, so that a slip in the code shows. */
  const TABLE: Record<string, string> = {
    new: 'claim→taken hand-over→new note→new add→new undelivered→new join→new leave→new',
    taken:
      'release→new wait→waiting answer→answered propose→proposed called→taken withhold→withheld hand-over→new note→taken add→taken undelivered→taken join→taken leave→taken',
    waiting:
      'release→new resume→taken answer→answered propose→proposed called→waiting withhold→withheld hand-over→new note→waiting add→waiting undelivered→waiting join→waiting leave→waiting',
    proposed:
      'approve→answered send-back→taken resume→taken hand-over→new note→proposed add→proposed undelivered→proposed',
    answered:
      'close→closed called→answered note→answered helps→closed reopen→reopened add→reopened undelivered→reopened sent→answered join→answered leave→answered',
    closed:
      'note→closed helps→closed reopen→reopened add→reopened undelivered→reopened sent→closed join→closed leave→closed',
    reopened:
      'claim→taken hand-over→new note→reopened add→reopened undelivered→reopened join→reopened leave→reopened',
    withheld:
      'close→closed note→withheld reopen→reopened add→reopened join→withheld leave→withheld',
  }
  const ACTIONS = [
    ...([
      'claim',
      'release',
      'wait',
      'resume',
      'answer',
      'called',
      'withhold',
      'hand-over',
    ] as const),
    ...(['close', 'note', 'helps', 'reopen', 'add', 'undelivered', 'sent'] as const),
    ...(['propose', 'approve', 'send-back', 'join', 'leave'] as const),
  ] satisfies (DeskAction['action'] | string)[]

  it.each(QUESTION_STATES)('%s leads only where it should', (state) => {
    const found = ACTIONS.flatMap((action) => {
      const to = stateAfter(state, action)
      return to ? [`${action}→${to}`] : []
    })
    expect(found.sort()).toEqual(TABLE[state]?.split(' ').sort())
  })
})

describe('where a question goes', () => {
  const rules: Route[] = [
    { page: 'https://a.nl/toeslag/*', words: ['huur', 'te laat'], team: 'Huur' },
    { page: 'https://a.nl/toeslag/*', team: 'Toeslagen' },
    { lifeEvent: 'moving', organisation: 'Gemeente' },
    { region: 'Groningen', team: 'Noord' },
  ]
  const to = (change: object) =>
    routeFor(rules, { url: 'https://a.nl/', text: 'Wanneer?', ...change }, 'Dienst')

  it('is decided by the first rule that fits', () => {
    expect(to({ url: 'https://a.nl/toeslag/x', text: 'Mijn HUUR?' })).toEqual({
      rule: 0,
      organisation: 'Dienst',
      team: 'Huur',
    })
    expect(to({ url: 'https://a.nl/toeslag/x', text: 'Ik ben te laat' })).toMatchObject({ rule: 0 })
    // A part of a word is no word.
    expect(to({ url: 'https://a.nl/toeslag/x', text: 'verhuurder, later' })).toMatchObject({
      rule: 1,
    })
    expect(to({ lifeEvent: 'moving' })).toEqual({ rule: 2, organisation: 'Gemeente' })
    expect(to({ region: 'Groningen' })).toEqual({ rule: 3, organisation: 'Dienst', team: 'Noord' })
    expect(to({})).toEqual({ organisation: 'Dienst' })
  })

  it('needs a rule that says where', () => {
    expect(Routes.safeParse([{ page: 'https://a.nl/*' }]).success).toBe(false)
    expect(Routes.safeParse([{ page: 'https://a.nl/*', team: 'x', tema: 'y' }]).success).toBe(false)
  })
})
