/** Whose report somebody may read and write: that about everything, or that of an organisation of theirs. */
import type { Context } from 'hono'
import { refuse } from '../../shared/problem.ts'
import type { SignedIn } from '../sign-in.ts'
import type { Who } from '../who.ts'

/** A report tells of a whole: who may see a part of it only cannot have it. */
export const hasWhole = ({ reach }: Pick<Who, 'reach'>, organisation: string) =>
  !reach ||
  (organisation !== '' &&
    reach.some((place) => 'organisation' in place && place.organisation === organisation))

/** Refuses with the member when it is not theirs to speak for. */
export const ownOrganisation = (c: Context<SignedIn>, organisation: string) => {
  if (hasWhole(c.get('who'), organisation)) return
  const errors = [{ member: 'organisation', error: 'not an organisation of yours' }]
  refuse({ code: 'body_invalid', errors })
}
