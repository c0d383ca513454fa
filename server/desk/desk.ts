/** What the desk needs of the world around it, and what others ask of the desk. */
import type { Contact } from '../../shared/seal.ts'
import type { QuestionMove, QuestionRow } from '../../store/desk/desk.ts'
import type { similarQuestions } from './similar.ts'

export type Desk = {
  /** Questions like this one that were answered before. */
  similar: ReturnType<typeof similarQuestions>
  /** Brings new questions to their desk. */
  open: () => Promise<void>
  /** Moves a question, and lets subscribers know. False when it has moved on, or is no more. */
  move: (question: QuestionRow, move: QuestionMove) => Promise<boolean>
  /** Finds what is new, gone or due by itself, and sends what comes of it. */
  lookAround: () => Promise<void>
  /** Looks for answers that came back; nothing when no mailbox is set up. */
  lookInMail: () => Promise<void>
  /** Sends what is on its way; resolves when it was tried. */
  lookSoon: () => Promise<void>
  contactOf: (id: string) => Promise<Contact | undefined>
  /** The public key that contact details on a site are sealed to; made when there is none yet. */
  sealingKeyOf: (site: string) => Promise<string>
  /** A UUID that nobody had before. */
  newId: () => string
}
