/** DigiD user names, and the passwords and codes that people should never have sent. */
import type { Span } from './kinds.ts'
import { isPlainWord } from './plain-words.ts'
import type { Reading } from './reading.ts'
import { matchNear } from './windows.ts'

const NAME =
  "(?:gebruikersnaam|gebruikersnm|gebr\\.?naam|inlognaam|log-?in-?naam|user[ -]?name|user ?id|login ?name|benutzername|benutzernamen|anmeldename|nutzername|naam (?:bij|van|voor|op|in)(?= (?:mijn )?digid)|nom d'utilisateur|identifiant|kullanici ?ad[a-z]*|nazw[aey] uzytkownika|(?:mijn|my|mein|mon|moj) log-?in|log-?in(?=\\s?[:=]))"
const DIGID_NAME =
  "(?:digi-?d(?:'s)?[ -]?(?:naam|account|login ?name|login|inlognaam|inlog|gebruiker|id|user(?![ -]?name)|name|konto|compte|hesab\\w*|konta|log-?in|inloggegevens)?|(?:inlog|login|log in|account|compte|konto|identyfikator|loginem)(?= (?:van|voor|for|fur|pour|de|mijn|my|mein|do|mon)? ?(?:mijn |my |mon )?digid))"
const OF =
  '(?:[ -](?:van|voor|for|fur|pour|bij|na|op|do|w|my|mijn|mein\\w*|mon|de|het|of|the|in|im|w|ile|icin)\\b){0,3}'
const USER = `${NAME}(?:${OF}[ (]{1,2}digid(?:'[a-z]+)?\\)?)?|${DIGID_NAME}(?:${OF} digid)?(?:[ -]${NAME})?`
/** "ingelogd als jan82"; where another word for it follows, that one leads to the name. */
const AS = `(?:ingelogd|inloggen|log|inlog|logged|login|aangemeld|eingeloggt|angemeldet|connecte[a-z]*|zalogowan[a-z]*|(?:za)?loguj[a-z]*|melde|logge)(?: in| sie| mich an| mich ein| mich)? (?:als|as|mit|with|met|en tant que|avec|jako)(?! (?:[a-z']+ )?(?:digi-?d|${NAME}))(?: (?:de |the )?(?:gebruiker|user|benutzer))?`
const SECRET =
  '(?:digid-?)?(?:wachtwoord|wachtwrd|paswoord|password|passwort|kennwort|mot de passe|sifre(?:m|si|niz)?|parola|haslo|pass(?=:)|ww(?=\\s?[:=]))'
const CODE =
  '(?:(?:digid-?)?(?:pin-?code|pin|pin-?nummer|sms-?code|code sms|inlogcode|koppelcode|activeringscode|verificatiecode|toegangscode|sms-?kod[a-z]*|kod sms|pin-?kod[a-z]*|code pin|kod pin|activation code|aktivierungscode))'
const IS =
  '(?<link>[\\s]?[:=][\\s]{0,2}|,? (?:is|was|luidt|ist|lautet|est|jest|to|heet|namelijk|dus|brzmi|olarak)(?: nu| nog| toch| gewoon| now)?[: ]\\s?|[\\s]?[("\'`<]{1,2})'
const VALUE = '[\\s("\'`<]{0,3}(?<value>[^\\s"\'`<>,;()\\0]{3,40})'
const FIND = new RegExp(
  `(?<![a-z0-9])(?:(?<user>${USER})|(?<as>${AS})|(?<secret>${SECRET})|(?<code>${CODE}))(?![a-z])\\.?(?:${IS}|(?=[\\s("'<]))${VALUE}`,
  'gi',
)

const LOOKS_MADE_UP = /\d|[a-z][._][a-z]|_|[a-z][A-Z]|[a-z][!@#$%&*+]/
const ADDRESS_OF_PAGE = /^(?:www\.|https?:|mijn\.|my\.)|\.(?:nl|com|org|eu|gov)(?:$|\/)/i
/** The sentence, or this part of it, ends behind the value. */
const CLAUSE_END =
  /^["'`>)]{0,2}(?:$|[\n.,;!?)]|\s*(?:$|\n|[-(])|\s+(?:en|and|und|et|ve|i|maar|but|aber|mais|ama|ale|met|with|mit|of|or|kan|is|staat|werkt|doet|geeft|wordt|ist|est|ile|dus|so|fails?|failed|does|doesn't|lukt|gaat|geht|klappt|funktioniert|marche|ne|a|olmuyor|calismiyor|nie|jest)\b)/i
const COUNTED =
  /^ ?-?(?:cijfer|teken|digit|charact|stell|zeichen|chiffre|caract|hane|karakter|cyfr|znak|keer|maal|uur|minu|dag|euro|times|letters)/i
const NO_NAME = /^(?:digi-?d.*|2fa|\d{1,3})$/i

const isValue = (groups: Record<string, string | undefined>, value: string, rest: string) => {
  if (ADDRESS_OF_PAGE.test(value) || NO_NAME.test(value) || COUNTED.test(rest)) return false
  const { link, user = '', code, secret, as } = groups
  const made = LOOKS_MADE_UP.test(value)
  if (code !== undefined) return /^\d{4,8}$|^\d{3}-\d{3}$/.test(value) || (made && /\d/.test(value))
  if (as !== undefined && /^\d+$/.test(value)) return false
  if (/^[\d.,:/-]+$/.test(value))
    return link !== undefined && value.length > 4 && /^\d+$/.test(value)
  if (made) return true
  if (isPlainWord(value) || !CLAUSE_END.test(rest)) return false
  // "DigiD is kapot": after the bare word only a colon announces a name.
  if (/^digi-?d$/i.test(user) && !/[:="'(]|heet/.test(link ?? '')) return false
  if (secret !== undefined) return link !== undefined
  if (as !== undefined) return value.length > 4
  return link !== undefined || /na(?:am|me?)|user|identi|kullanici/i.test(user)
}

/** "jandv82 is mijn DigiD", "met jan_82 als gebruikersnaam". */
const AFTERWARDS = new RegExp(
  `(?<![^\\s"'(])(?=[a-z._-]{0,30}\\d|[a-z]{1,20}[._][a-z])[a-z][a-z0-9._-]{3,30}(?=["')]?,? (?:is|als|as|was|ist|est|to|benim|jest)(?: (?:mijn|my|mein|mon|moj|moja|de|het|the))? (?:digid|${NAME})|['")]? olarak giris)`,
  'gi',
)

/** Part of every word that the patterns begin or end with. */
const GIVEAWAY =
  /digi-?d|naam|name|user|log|nom d|identif|kullanici|nazw|meld|connecte|wo+rd|kennwort|mot de|sifre|parola|haslo|pass|ww|pin|code|kod|giris/gi

export const digids = ({ text }: Reading): Span[] => {
  const named = matchNear(text, GIVEAWAY, FIND, 40, 90).flatMap(
    ({ index, 0: whole, groups = {} }): Span[] => {
      const value = (groups.value ?? '').replace(/[.!?:]+$/, '')
      const start = index + whole.length - (groups.value ?? '').length
      const end =
        start + value.length + (groups.secret && text[start + value.length] === '!' ? 1 : 0)
      return value.length > 2 && isValue(groups, value, text.slice(end, end + 16))
        ? [{ start, end, kind: 'digid' }]
        : []
    },
  )
  const afterwards = matchNear(text, GIVEAWAY, AFTERWARDS, 70, 20).map(
    ({ index: start, 0: value }): Span => ({ start, end: start + value.length, kind: 'digid' }),
  )
  return [...named, ...afterwards].sort((a, b) => a.start - b.start)
}
