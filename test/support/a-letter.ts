/** Letters to print in tests. */
import type { Letter } from '../../server/channels/letter.ts'

export const STATUS_URL = 'https://feedback.voorbeeld.nl/s'

export const aLetter = (own: Partial<Letter> = {}): Letter => ({
  sender: 'Dienst Toeslagen',
  senderAddress: ['Postbus 1', '2500 AA Den Haag'],
  recipient: ['Mevrouw N. de Vries', 'Dorpsstraat 12', '1234 AB Voorbeeld'],
  language: 'nl',
  question: 'Krijg ik huurtoeslag als ik met iemand samenwoon?',
  answer:
    'Dat kan. Het hangt af van het inkomen van u allebei.\n\nWoont u samen met uw partner? Dan tellen wij de inkomens bij elkaar op.',
  onBehalfOf: 'Dienst Toeslagen',
  date: '2026-01-12',
  statusUrl: STATUS_URL,
  ...own,
})

export const LONG = 'Dit is een lange uitleg van een regel die niet korter kan. '

/** Means harm in every place where it may land. */
export const HOSTILE = `</article></style><script>window.hit=1</script><img src=x onerror="window.hit=1"><style>*{display:none}</style>\u202e"'&{url}{name}$&`
/** Addresses that fit, from as short as they come to as long as they may be. */
export const FITTING: readonly (readonly string[])[] = [
  ['N'],
  [
    'De erven van wijlen mevrouw mr. dr. A.B.C. van Oldenbarnevelt-Schimmelpenninck',
    'Dorpsstraat 12',
    '1234 AB Voorbeeld',
  ],
  ['Jonkheer W.M. WWWWWWWW MMMMMMMM', 'WWWWWWWWWWWWWWWW 1234-W', '1234 WW MMMMMMMMMM'],
  [
    'Stichting Huis',
    't.a.v. N. de Vries',
    'Gebouw C, 3e verdieping',
    'Dorpsstraat 12',
    '1234 AB Voorbeeld',
    'NEDERLAND',
  ],
  ['x'.repeat(60), 'Burgemeester van der Schimmelpenninckstraat 1234 bis', '1234 AB Voorbeeld'],
  ['محمد الأحمد عبد الرحمن بن عبد الله', 'Dorpsstraat 12', '1234 AB Voorbeeld'],
  ['Шевченко Олександра Володимирівна', 'Dorpsstraat 12', '1234 AB Voorbeeld'],
  ['山田太郎山田太郎山田太郎', 'Dorpsstraat 12', '1234 AB Voorbeeld'],
  ['Twee regels\r\nin een', '', '  ', 'Dorpsstraat 12'],
]
