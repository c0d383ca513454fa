/**
 * The question as klantcontacten. `inhoud` holds 1,000 characters and a question may be longer: then it goes on in a
 * next klantcontact, whose onderwerpobject says that it is about the first (`wasKlantcontact`), and whose onderwerp
 * says which piece it is. Read one after the other they are the whole text. Title and address of the page are in the
 * text as well, because `onderwerp` may hold too little of them; so nothing is left out.
 */
import * as z from 'zod'
import type { Contact } from '../../../shared/seal.ts'
import { codePoints } from '../../../shared/text.ts'
import type { OpenKlantBody } from './body.ts'
import { betrokkeneOf } from './contact.ts'
import { cutText, shorten } from './cut.ts'
import { taalOf } from './language.ts'
import type { MadeContact } from './progress.ts'
import type { Register } from './register.ts'
import type { OpenKlantSettings } from './settings.ts'
import { about, nthOf, subject } from './words.ts'

/** Maximum lengths of the members, in code points. */
const INHOUD_MAX = 1_000
const ONDERWERP_MAX = 200

const Made = z.object({
  klantcontact: z.object({ uuid: z.uuid() }),
  betrokkene: z.object({ uuid: z.uuid() }).nullish(),
})
const Found = z.object({
  results: z.array(
    z.object({
      uuid: z.uuid(),
      hadBetrokkenen: z.array(z.object({ uuid: z.uuid() })),
      _expand: z.object({
        gingOverOnderwerpobjecten: z.array(
          z.object({
            onderwerpobjectidentificator: z.object({ objectId: z.string() }).nullish(),
          }),
        ),
      }),
    }),
  ),
})

/** Our own reference to one piece, by which it is found again. */
const referenceOf = (mark: string, nth: number) => ({
  codeRegister: 'helder',
  codeObjecttype: 'vraag',
  codeSoortObjectId: 'signaal/bezorging/deel',
  objectId: `${mark}/${nth}`,
})

/** The text of a question in pieces, in order. */
export const piecesOf = ({ question, page, organisation }: OpenKlantBody) =>
  cutText(`${question}\n\n${about({ title: page.title, url: page.url, organisation })}`, INHOUD_MAX)

/** Undefined when it is not there yet. */
const findPiece = async (
  register: Register,
  objectId: string,
): Promise<MadeContact | undefined> => {
  const { results } = await register.find(
    '/klantcontacten',
    {
      onderwerpobject__onderwerpobjectidentificatorObjectId: objectId,
      expand: 'gingOverOnderwerpobjecten',
    },
    Found,
  )
  const ours = results.find(({ _expand }) =>
    _expand.gingOverOnderwerpobjecten.some(
      ({ onderwerpobjectidentificator: found }) => found?.objectId === objectId,
    ),
  )
  // Somebody else's klantcontact must never get this person's address.
  if (!ours && results.length > 0) throw new Error('the register does not search by our reference')
  return ours && { klantcontact: ours.uuid, betrokkene: ours.hadBetrokkenen[0]?.uuid }
}

type Piece = {
  /** The whole question, and from which piece of its text. */
  body: OpenKlantBody
  pieces: string[]
  index: number
  /** Our reference to the whole. */
  mark: string
  /** The klantcontact of the first piece. */
  first: string | undefined
  contact: () => Promise<Contact | undefined>
}

/** Makes the klantcontact of one piece, unless it is there. The person is part of the first. */
export const handPiece = async (
  register: Register,
  settings: OpenKlantSettings,
  { body, pieces, index, mark, first, contact }: Piece,
): Promise<MadeContact> => {
  const reference = referenceOf(mark, index + 1)
  const found = await findPiece(register, reference.objectId)
  if (found) return found
  const nth = nthOf(index + 1, pieces.length)
  const onderwerp = shorten(
    subject(body.page.title ?? body.page.url),
    ONDERWERP_MAX - codePoints(nth),
  )
  const { klantcontact, betrokkene } = await register.make(
    '/maak-klantcontact',
    {
      klantcontact: {
        kanaal: settings.channels[body.channel],
        onderwerp: `${onderwerp}${nth}`,
        inhoud: pieces[index],
        taal: taalOf(body.language, settings.languages),
        vertrouwelijk: settings.confidential,
        plaatsgevondenOp: body.askedAt,
      },
      ...(first ? {} : { betrokkene: betrokkeneOf(await contact()) }),
      onderwerpobject: {
        ...(first ? { wasKlantcontact: { uuid: first } } : {}),
        onderwerpobjectidentificator: reference,
      },
    },
    Made,
  )
  return { klantcontact: klantcontact.uuid, betrokkene: betrokkene?.uuid }
}
