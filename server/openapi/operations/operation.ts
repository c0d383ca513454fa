import * as z from 'zod'
import type { Scope } from '../../../shared/words.ts'

/** An operation under /v1: who may ask it, what it takes and what it gives. */
export type Operation = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  id: string
  summary: string
  tag: 'public' | 'signals' | 'desk' | 'outgoing' | 'reports' | 'themes' | 'care' | 'edges'
  /** The right that is needed; `public` needs none, `session` any valid token. */
  scope: Scope | 'public' | 'session'
  query?: z.ZodObject
  body?: { type?: string; schema: z.ZodType }
  status: number
  answer?: { schema: z.ZodType; types?: readonly string[] }
  /** Codes of problems besides those that every operation may answer with. */
  problems?: readonly number[]
}

export const list = (schema: z.ZodType) => ({ schema: z.array(schema) })
