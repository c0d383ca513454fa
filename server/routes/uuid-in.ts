import * as z from 'zod'
import { refuse } from '../../shared/problem.ts'

/** A UUID in an address, in lower case; whatever is none is not found. */
export const uuidIn = (text: string | undefined): string => {
  const { success, data } = z.uuid().safeParse(text?.toLowerCase())
  return success ? data : refuse({ code: 'not_found' })
}
