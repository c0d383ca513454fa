/** The kinds of personal data that we look for, and what stands in their place afterwards. */

export const PLACEHOLDERS = {
  bsn: '[bsn]',
  iban: '[iban]',
  card: '[kaartnummer]',
  phone: '[telefoonnummer]',
  email: '[e-mailadres]',
  postcode: '[postcode]',
  address: '[adres]',
  birthdate: '[geboortedatum]',
  plate: '[kenteken]',
  digid: '[digid]',
  document: '[documentnummer]',
} as const

export type Kind = keyof typeof PLACEHOLDERS

/** A piece of text with personal data: UTF-16 offsets, the end exclusive. */
export type Span = { start: number; end: number; kind: Kind }
