/** How to reach a person, as the register takes it. Nothing that somebody gave is left out, however it was written. */
import * as z from 'zod'
import type { Contact } from '../../../shared/seal.ts'
import { cleanText, codePoints } from '../../../shared/text.ts'
import { cutText } from './cut.ts'
import { ADDRESS, nthOf } from './words.ts'

export type DigitalAddress = {
  adres: string
  soortDigitaalAdres: 'email' | 'telefoonnummer' | 'overig'
  omschrijving: string
}

/** Maximum lengths of the members, in code points. */
const ADRES_MAX = 80
const ADRESREGEL_MAX = 80
const ADRESREGELS = 3
const ACHTERNAAM_MAX = 200

const words = z.string().transform(cleanText).pipe(z.string().min(1))
/** It was sealed in a browser, so it can be anything: it is looked at as what comes from outside. */
const Known = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('email'), email: words }),
  z.object({ channel: z.literal('phone'), phone: words }),
  z.object({ channel: z.literal('letter'), name: words, address: words }),
])

/** Undefined when there is nothing that a person can be reached with. */
export const knownContact = (contact: unknown): Contact | undefined => Known.safeParse(contact).data

/** As the register checks them; what it would refuse is handed over as `overig`, in the words of the person. */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i
const PHONE = /^(?:0[1-9]\d{8}|\+\d{9,15}|00\d{7,13})$/

/** `+31 (0)6 …` is how many people write it; the nought is not dialled. */
const dialled = (phone: string) =>
  phone.replace(/^(\+|00)(\d{1,3}) ?\(0\)/, '$1$2').replace(/[\s().\-/]/g, '')

/** One address for each piece. Blank ones would be refused, and white space at the ends is not kept. */
const inPieces = (text: string, what: string): DigitalAddress[] => {
  const pieces = cutText(text, ADRES_MAX)
    .map((piece) => piece.trim())
    .filter(Boolean)
  return pieces.map((adres, index) => ({
    adres,
    soortDigitaalAdres: 'overig',
    omschrijving: `${what}${nthOf(index + 1, pieces.length)}`,
  }))
}

const nameLines = (name: string) => cutText(name, ACHTERNAAM_MAX)

/** Lines as they were given, unless there are too many: then several go on one line. */
const addressLines = (address: string) => {
  const lines = address
    .split('\n')
    .flatMap((line) => cutText(line.trim(), ADRESREGEL_MAX))
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length <= ADRESREGELS) return lines
  const filled: string[] = []
  for (const line of lines) {
    const joined = `${filled.at(-1)}, ${line}`
    if (filled.length > 0 && codePoints(joined) <= ADRESREGEL_MAX) filled.splice(-1, 1, joined)
    else filled.push(line)
  }
  return filled
}

/** The person, as part of the klantcontact: for a letter with name and postal address, which are no digital address. */
export const betrokkeneOf = (contact: Contact | undefined) => {
  const person = { rol: 'klant', initiator: true } as const
  if (contact?.channel !== 'letter') return person
  const lines = addressLines(contact.address).slice(0, ADRESREGELS)
  return {
    ...person,
    contactnaam: { achternaam: nameLines(contact.name)[0] },
    correspondentieadres: Object.fromEntries(
      lines.map((line, index) => [`adresregel${index + 1}`, line]),
    ),
  }
}

/** The digital addresses; of a letter only what did not fit in the members for it. */
export const digitalAddressesOf = (contact: Contact): DigitalAddress[] => {
  switch (contact.channel) {
    case 'email': {
      const { email: adres } = contact
      if (codePoints(adres) > ADRES_MAX || !EMAIL.test(adres)) return inPieces(adres, ADDRESS.email)
      return [{ adres, soortDigitaalAdres: 'email', omschrijving: ADDRESS.email }]
    }
    case 'phone': {
      const adres = dialled(contact.phone)
      if (!PHONE.test(adres)) return inPieces(contact.phone, ADDRESS.phone)
      return [{ adres, soortDigitaalAdres: 'telefoonnummer', omschrijving: ADDRESS.phone }]
    }
    case 'letter':
      return [
        ...inPieces(nameLines(contact.name).slice(1).join(''), ADDRESS.name),
        ...inPieces(addressLines(contact.address).slice(ADRESREGELS).join('\n'), ADDRESS.letter),
      ]
  }
}
