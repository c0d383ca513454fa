/** How mail programs and people set apart what is not their own words, in Dutch, English, German and French. */

/** A line before what somebody else wrote earlier. Programs break it over as many as three lines. */
export const ATTRIBUTION = [
  /^Op .{4,160} (?:schreef|heeft) .{0,160}(?:geschreven\s*)?:$/,
  /^On .{4,240} wrote:$/,
  /^Am .{4,160} schrieb.{0,160}:$/,
  /^Le .{4,240} a écrit\s*:$/,
]

/** A line before a mail that was sent on: what follows may be all there is. */
export const FORWARDED = [
  /^-{2,}\s*(?:Doorgestuurd bericht|Forwarded message|Weitergeleitete Nachricht|Message transféré)\s*-{2,}$/i,
  /^(?:Begin doorgestuurd bericht|Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message (?:réexpédié|transféré))\s*:$/i,
]
export const ORIGINAL = [
  /^-{2,}\s*(?:Oorspronkelijk bericht|Original Message|Ursprüngliche Nachricht|Message d['’]origine|Message original)\s*-{2,}$/i,
]

/** The first line of a block of headers, and those that follow it. */
export const FROM_LINE = /^\*?(?:Van|From|Von|De|Expéditeur)\s*:\*?\s*(.*)$/i
export const HEADER_LINE =
  /^\*?(?:Van|From|Von|De|Verzonden|Verstuurd|Datum|Aan|Onderwerp|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Antwoord aan|Beantwoorden|Gesendet|An|Betreff|Envoyé|À|Objet|Prioriteit|Importance)\s*:\*?(?:\s|$)/i

/** What a telephone adds below. */
export const SENT_FROM =
  /^(?:Verzonden|Verstuurd|Sent|Gesendet|Envoyé|Von meinem|Get|Download|Télécharger)\b.{0,80}(?:iPhone|iPad|Android|Samsung|Galaxy|Outlook|Windows|Yahoo|mobiel|telefoon|phone|Handy|Gerät|gesendet|portable|app)\b.{0,40}$/i

/** How people end: what follows is who they are. The short ones end a line, or stand before a name. */
export const SIGN_OFF = [
  /^(?:met (?:de )?(?:meeste )?(?:vriendelijke|hartelijke|beleefde|warme|oprechte|zonnige) groet(?:en|jes)?|(?:vriendelijke|hartelijke|beleefde) groet(?:en|jes)?|met (?:hoogachting|dank en groet)|hoogachtend)\b.{0,80}$/iu,
  /^(?:(?:with )?(?:kind(?:est)?|best|warm) regards|(?:yours )?(?:sincerely|faithfully|truly)|best wishes)\b.{0,80}$/iu,
  /^(?:mit (?:freundlichen|besten|herzlichen) grü(?:ß|ss)en|(?:viele|beste|liebe|freundliche|herzliche) grü(?:ß|ss)e|hochachtungsvoll)(?!\p{L}).{0,80}$/iu,
  /^(?:(?:bien )?cordialement|bien à vous|(?:sincères|meilleures|mes) salutations|salutations distinguées)(?!\p{L}).{0,80}$/iu,
  /^(?:groet(?:en|jes)?|gr\.?|m\.?v\.?g\.?|mfg|lg|vg|regards|cheers|thanks|bedankt|alvast bedankt|dank u wel|cdlt)(?:[\s,.!]*$|[\s,]+(?:\p{Lu}[\p{L}.'’-]*\s*|van |de |der |den ){1,5}$)/iu,
]
/** What is still added below a name. */
export const POSTSCRIPT = /^P\.?\s?S\.?[\s:.]/i

const GREETING =
  'beste|geachte|hallo|hoi|hey|dag|goedemorgen|goedemiddag|goedenavond|goedendag|dear|hi|hello|good (?:morning|afternoon)|sehr geehrter?s?|liebe[rs]?|guten (?:tag|morgen)|bonjour|madame|monsieur|cher|chère|l\\.?s\\.?'
/** A first line that only says hello, and to whom. */
export const SALUTATION = [
  new RegExp(`^(?:${GREETING})(?:[\\s/,]+[\\p{L}.'’()-]+){0,7}\\s*[,!:]$`, 'iu'),
  new RegExp(`^(?:${GREETING})$`, 'iu'),
  new RegExp(
    `^(?:${GREETING}|${GREETING.replace(/(^|\|)(\w)/g, (_, bar, letter) => bar + letter.toUpperCase())})(?:[\\s/]+(?:heer|mevrouw|meneer|dames|heren|van|de|der|den|\\p{Lu}[\\p{L}.'’-]*)){1,6}$`,
    'u',
  ),
]

/** `Re:`, `Antw:`, `AW:`, `TR:`, a ticket in brackets. */
export const SUBJECT_PREFIX =
  /^\s*(?:(?:re|fw|fwd|antw|antwoord|betr|doorst|aw|wg|tr|réf|sv|vs)\s*(?:\[\d+\])?\s*:\s*|\[[^\]]{1,40}\]\s*)+/i
export const AUTOMATIC_SUBJECT =
  /^\s*(?:automatisch antwoord|automatische beantwoording|afwezig(?:heid)?\b|automatic reply|auto(?:matic)?[- ]?reply|out of office|abwesenheitsnotiz|automatische antwort|réponse automatique)/i
