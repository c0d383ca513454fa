/** A first look that costs little: whether there can be anything personal in a text at all. */
import { fold } from './fold.ts'

/** Without a digit, a sign of mail or a secret there is nothing to find. Looks at folded text. */
export const WORTH_LOOKING =
  /[\d@]|(?<![a-z])(?:at|ad|et|a)(?![a-z])|staart|arobas|malp|klammer|affen|kuyruk|isaret|digi-?d|naam|name|wo+rd|log|meld|identifiant|kullanici|nazw|sifre|parola|haslo|passe/i

export const worthLooking = (text: string) => WORTH_LOOKING.test(fold(text).text)
