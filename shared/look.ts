/** How the question looks where a page brings no theme of its own: tokens of the widget, as CSS custom properties. */
import * as z from 'zod'
import { LOOK_TOKENS } from './look-css.ts'

/** A colour or a length and nothing else: it is written into a style sheet as it stands. */
export const Look = z.partialRecord(
  z.enum(LOOK_TOKENS),
  z
    .string()
    .regex(/^(?:#[0-9a-f]{6}|0|\d{1,2}(?:\.\d{1,3})?(?:rem|em|px))$/, 'a colour or a length'),
)
export type Look = z.infer<typeof Look>
