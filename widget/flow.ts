/**
 * What happens at each press: the steps, what is sent when, and what is said about it. The world is handed in,
 * so that all of it can be tried without a browser. Each step sends everything up to then, under the same id.
 */
import { TEXT_MAX } from '../shared/limits.ts'
import { joinPieces, type Piece } from '../shared/redact/pieces.ts'
import { override } from '../shared/texts/override.ts'
import type { FirstTexts, LaterTexts } from '../shared/texts/parts.ts'
import { tooLong as tellTooLong } from '../shared/texts/too-long.ts'
import type { Clarity } from '../shared/words.ts'
import type { Draft } from './opened.ts'
import type { Accepted } from './send.ts'
import type { FieldError, State, Step, Typed } from './state.ts'

/** A form that stays open longer says no more about who writes. */
const DAY_MS = 86_400_000

export type World = {
  /** Changes the state and draws it. Done when it returns. */
  set: (change: Partial<State>) => void
  focus: (id: string) => void
  /** Rejects when the edge refuses, or when a later step took over. */
  deliver: (draft: Draft, first?: Promise<Response | Error | undefined>) => Promise<Accepted>
  /** The text in pieces when something in it looks personal; else undefined. */
  look: (text: string, language: string) => Promise<Piece[] | undefined>
  /** The texts in a language; rejects when they cannot be had. */
  texts: (language: string) => Promise<{ first: FirstTexts; later: LaterTexts }>
  /** A new receipt, and the digest that is sent of it; nothing on a page without encryption. */
  newCode: () => Promise<{ code: string; receipt: string } | undefined>
  /** Keeps what was not sent, until this tab is closed. */
  keep: () => void
  /** Keeps what was not sent on the device; whether that went well. */
  keepOnDevice: () => boolean
  /** The texts of the later steps, in the language of the page. */
  later: LaterTexts
  online: () => boolean
  /** Milliseconds on a clock that only goes forward. */
  tick: () => number
}
export type Flow = ReturnType<typeof createFlow>

export const createFlow = (world: World, state: State) => {
  const openedAt = world.tick()
  const { set } = world
  const type = (part: Partial<Typed>) => set({ typed: { ...state.typed, ...part } })
  const go = (step: Step) => {
    set({ step, errors: [], busy: false })
    world.focus('helder-title')
  }
  /** Shows what is wrong; true when something is. */
  const wrong = (errors: FieldError[]) => {
    set({ errors })
    if (errors.length > 0) world.focus('helder-errors')
    return errors.length > 0
  }
  /** A text that is too long is told so, with both numbers; nothing is cut off. */
  const tooLong = (id: string, text: string): FieldError[] => {
    const { wrong } = state.later ?? world.later
    const error = tellTooLong(text, TEXT_MAX, wrong.tooLong, state.language)
    return error ? [{ id, error }] : []
  }
  /** What "try again" does. */
  let retry = () => {}
  /** Something cannot be fetched now: said, and what was typed stays. */
  const cannot = (again = retry) => {
    retry = again
    set({ busy: false, delivery: world.online() ? 'waiting' : 'offline' })
  }

  /** Sends a draft; answers once the edge has it, or undefined when it never will. */
  const post = async (
    draft: Draft,
    arrived = () => {},
    first?: Promise<Response | Error | undefined>,
  ) => {
    // The second try does what the first would have done, and takes its place.
    retry = () => void post(draft, arrived)
    set({ draft, busy: !first })
    const accepted = await world.deliver(draft, first).catch(() => undefined)
    if (!accepted) return
    set({ accepted })
    arrived()
  }
  const send = (change: Partial<Draft>, arrived?: () => void) =>
    post(
      {
        ...state.draft,
        ...change,
        language: state.language,
        revision: (state.draft.revision ?? 0) + 1,
        // Tells people from machines, together with other signs; never kept.
        took: Math.min(DAY_MS, Math.round(world.tick() - openedAt)),
      },
      arrived,
    )
  const thank = (change: Partial<Draft>) => send(change, () => go('thanks'))

  /** Lets people see what will be taken out before they send it; goes on at once when there is nothing. */
  const review = async (text: string, proceed: (clean: string) => void) => {
    const from = state.step
    set({ busy: true })
    const pieces = await world.look(text, state.language)
    if (!pieces) return proceed(text)
    const clean = joinPieces(pieces)
    set({ preview: { pieces, agree: () => proceed(clean), change: () => go(from) } })
    go('preview')
  }
  /** The texts as they come; the site's own wording goes over them. */
  let plain = { first: state.first, later: world.later }
  const word = () => {
    const own = state.settings?.texts?.[state.language]
    set({ first: override(plain.first, own), later: override(plain.later, own) })
  }
  word()

  return {
    set,
    type,
    go,
    wrong,
    tooLong,
    post,
    send,
    thank,
    review,
    word,
    newCode: world.newCode,
    /** The tap was sent by the element; here we only hear how it went, and repeat it when need be. */
    began: async (tap: Promise<Response | Error | undefined>) => {
      // What was sent since carries the tap with it, under a revision of its own.
      if (!state.draft.revision) await post({ ...state.draft, revision: 0 }, undefined, tap)
    },
    again: () => retry(),
    /** A question whose contact details cannot be sealed now: kept without them, and tried again when asked to. */
    unasked: (question: Draft['question'], again: () => void) => {
      set({ unasked: question })
      world.keep()
      cannot(again)
    },
    /** The words and reasons are sent; then thanks, or a question. */
    tell: async (next: 'ask' | 'thanks') => {
      const { message } = state.typed
      if (state.busy || wrong(tooLong('helder-message', message))) return
      await review(message, (clean): void => {
        type({ message: clean })
        const { reasons, quote } = state.typed
        // After "yes" no reasons are asked; those of an earlier "no" no longer hold.
        const unclear = state.draft.clarity !== 'yes'
        const told = {
          message: clean,
          reasons: unclear ? reasons : [],
          quote: unclear ? quote : '',
        }
        if (next === 'thanks') return void thank(told)
        // Nobody waits before asking a question: the words are sent meanwhile.
        send(told)
        go('ask')
      })
    },
    /** Somebody changed their mind about the first question. */
    change: (clarity: Clarity) => {
      if (clarity === state.draft.clarity) return
      set({ step: 'details', errors: [] })
      send({ clarity })
    },
    speak: async (language: string) => {
      set({ wanted: language })
      const texts = await world.texts(language).catch(() => undefined)
      // Who goes through the list by the arrow keys passes others, whose texts may come later.
      if (state.wanted !== language) return
      set({ wanted: undefined })
      if (!texts) return cannot()
      plain = texts
      set({ language, errors: [] })
      word()
    },
    keepOnDevice: () => {
      if (world.keepOnDevice()) set({ kept: true })
    },
  }
}
