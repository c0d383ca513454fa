/** Mails as programs write them: every kind of body, quoted and signed as people do. Same number, same bytes. */

const CRLF = '\r\n'
const qp = (text: string, charset: BufferEncoding = 'utf8') =>
  [...Buffer.from(text, charset)]
    .map((byte) =>
      (byte >= 32 && byte < 127 && byte !== 61) || byte === 10
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/(.{1,70})(?=[^\n])/g, (line) => (line.length < 70 ? line : `${line}=\n`))
const base64 = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/.{76}/g, (line) => `${line}\n`)
const html = (text: string) =>
  `<html><head><style>p{color:red}</style></head><body>${text
    .split('\n\n')
    .map((part) => `<p>${part.replace(/&/g, '&amp;').replace(/\n/g, '<br>')}</p>`)
    .join('')}`

/** What a citizen's mail of this number says; nothing else of it may be stored. */
export const saidIn = (n: number) =>
  `Vraag over mijn café ${n}\n\nIk snap zaak ${n} niet: moet ik € 5 naar het loket brengen? Bel mij op 06-${10_000_000 + n}.\nMijn bsn is 123456782.`
export const storedOf = (n: number) =>
  saidIn(n)
    .replace(/06-\d+/, '[telefoonnummer]')
    .replace('123456782', '[bsn]')

const name = (n: number) => `Kastanje van Zomerdijk${n}`
const signature = (n: number) =>
  `\n\nMet vriendelijke groet,\n\n${name(n)}\nDorpsstraat ${n}, Voorschoten\nkastanje${n}@voorbeeld.nl`
const quotes = [
  (n: number) =>
    `\n\nOp ma 5 jan 2026 om 10:12 schreef Loket <loket@voorbeeld.nl>:\n> Geachte heer Zomerdijk${n},\n> OUDWOORD\n>> nog OUDWOORD`,
  (n: number) =>
    `\n\nOn Mon, Jan 5, 2026 at 10:12 AM Front desk for citizens of the whole country\n<loket@voorbeeld.nl> wrote:\n> OUDWOORD ${n}`,
  () =>
    '\n\n-----Oorspronkelijk bericht-----\nVan: Loket <loket@voorbeeld.nl>\nVerzonden: maandag 5 januari 2026\nAan: Kastanje\nOnderwerp: Re: zaak\n\nOUDWOORD',
  () =>
    '\n\n________________________________\nVon: Loket\nGesendet: Montag\nAn: Kastanje\nBetreff: AW\n\nOUDWOORD',
]

const body = (n: number) => `Geachte heer/mevrouw,\n\n${saidIn(n).split('\n\n')[1]}`

type Made = { headers: string[]; content: string }
const plain = (content: string, type = 'text/plain; charset=utf-8', encoding = '8bit'): Made => ({
  headers: [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`],
  content,
})
const multipart = (n: number, text: string): Made => ({
  headers: [`Content-Type: multipart/alternative; boundary="deel-${n}"`],
  content: [
    `--deel-${n}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    qp(text),
    `--deel-${n}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(html(text)),
    `--deel-${n}--`,
  ].join('\n'),
})
const quotedHtml = (n: number) =>
  `${html(body(n))}<div class="gmail_quote">Op maandag schreef Loket:<blockquote>OUDWOORD</blockquote></div></body></html>`

const BODIES: ((n: number) => Made)[] = [
  (n) => plain(body(n) + signature(n)),
  (n) => multipart(n, body(n) + signature(n) + quotes[n % 4]?.(n)),
  (n) =>
    plain(
      // As Windows-1252 has the euro.
      qp((body(n) + signature(n)).replace('€', '\u0080'), 'latin1'),
      'text/plain; charset=windows-1252',
      'quoted-printable',
    ),
  (n) => plain(base64(body(n) + signature(n) + quotes[n % 4]?.(n)), undefined, 'base64'),
  (n) => plain(quotedHtml(n), 'text/html; charset=utf-8'),
  (n) => plain(`${body(n)}\n\n${name(n)}\nVerzonden vanaf mijn iPhone${quotes[n % 4]?.(n)}`),
  // An e-mail in an mbox has a line that begins with "From " written down with a mark.
  (n) => plain(`${body(n)}\n\n--\n${name(n)}\n>From the desk of OUDWOORD`),
]
const REFUSED: Record<number, [headers: string[], why: string]> = {
  17: [['Auto-Submitted: auto-replied'], 'automatic'],
  18: [['Return-Path: <>'], 'bounce'],
  19: [['Precedence: bulk'], 'bulk'],
}
/** Why the mail of this number is refused; undefined for what a citizen wrote. */
export const refusedOf = (n: number) => REFUSED[n % 20]?.[1]

const DAY = 86_400_000
export const sentOn = (n: number) => new Date(Date.UTC(2026, 0, 1) + (n % 50) * DAY + n * 1_000)

/** One mail, with the line ends of a mail server. */
export const aMail = (n: number, change: readonly string[] = []) => {
  const { headers, content } = (BODIES[n % BODIES.length] as (n: number) => Made)(n)
  const subject = qp(`Vraag over mijn café ${n}`).replace(/ /g, '_')
  return [
    `From: "${name(n)}" <kastanje${n}@voorbeeld.nl>`,
    'To: loket@voorbeeld.nl',
    `Subject: Re: =?utf-8?Q?${subject}?=`,
    `Date: ${sentOn(n).toUTCString()}`,
    `Message-ID: <kastanje${n}@post.voorbeeld.nl>`,
    'MIME-Version: 1.0',
    ...headers,
    ...(REFUSED[n % 20]?.[0] ?? []),
    ...change,
    '',
    content,
  ]
    .join('\n')
    .replace(/\r?\n/g, CRLF)
}

/** The mails from 1 to `count` as an mbox, in parts. */
export function* anMbox(count: number) {
  for (let n = 1; n <= count; n++) {
    const lines = aMail(n).replace(/\r\n/g, '\n')
    yield `From kastanje${n}@voorbeeld.nl Mon Jan  5 10:00:00 2026\n${lines}\n\n`
  }
}
