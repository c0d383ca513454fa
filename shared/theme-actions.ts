/** What an analyst does with themes. Each is a line of history; the next run goes on from it. */
import * as z from 'zod'

/** `pinned` stays whatever a run finds, and takes later signals; `dismissed` is no theme; `merged` is part of another. */
export const THEME_STATES = ['found', 'pinned', 'dismissed', 'merged'] as const
export type ThemeState = (typeof THEME_STATES)[number]

export const ThemeAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('rename'), label: z.string().trim().min(1).max(120) }),
  z.strictObject({ action: z.literal('pin') }),
  z.strictObject({ action: z.literal('unpin') }),
  z.strictObject({ action: z.literal('dismiss') }),
  z.strictObject({ action: z.literal('restore') }),
  /** Its signals become those of another theme, of the same language. */
  z.strictObject({ action: z.literal('merge'), into: z.uuid() }),
  /** Its signals are grouped anew into so many themes. */
  z.strictObject({ action: z.literal('split'), parts: z.int().min(2).max(6) }),
])
export type ThemeAction = z.infer<typeof ThemeAction>

/** The state after an action; undefined when it cannot be done in this state. */
export const themeAfter = (
  state: ThemeState,
  action: ThemeAction['action'],
): ThemeState | undefined => {
  if (state === 'merged') return undefined
  switch (action) {
    case 'rename':
      return state
    case 'pin':
      return state === 'found' ? 'pinned' : undefined
    case 'unpin':
      return state === 'pinned' ? 'found' : undefined
    case 'dismiss':
      return state === 'dismissed' ? undefined : 'dismissed'
    case 'restore':
      return state === 'dismissed' ? 'found' : undefined
    case 'merge':
    case 'split':
      return state === 'dismissed' ? undefined : 'merged'
  }
}

export type ThemeEvent = {
  number: number
  at: string
  actor: string
  action: ThemeAction['action'] | 'found'
  label?: string
  into?: string[]
}
