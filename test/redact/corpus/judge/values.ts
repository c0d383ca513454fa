/** What is filled in, and in which spellings, in the half to judge by. */

import type { Language, Values } from '../cases.ts'
import { aBsn, aCard, anIban, type Chance, inFours, shape } from '../make.ts'
import { MONTHS, STREETS } from './places.ts'

const BSN = [
  '#########',
  '#########',
  '##-##-##-###',
  '### ## ####',
  '#### #####',
  '###/###/###',
  '####.##.###',
  '### - ### - ###',
  '## ### ####',
]
const DUTCH_PHONES = [
  '06 - ########',
  '06/########',
  '06-#### ####',
  '06 ### ## ###',
  '06########',
  '+31-6-########',
  '+31(0)6########',
  '0031-6-########',
  '+31 6 ## ### ###',
  '(+31) 6 ########',
  '036 - ### ## ##',
  '(0512) ######',
  '071/#######',
  '073 #######',
  '+3150#######',
  '0031 (0)20 ### ####',
  '0229 ### ###',
  '06 # # # # # # # #',
  '088 ### ## ##',
  '+31.6.########',
]
const PHONES: Record<Language, string[]> = {
  nl: [...DUTCH_PHONES, '+5999 ### ####', '+297 ### ####', '+32-2-#######'],
  en: [...DUTCH_PHONES, '+44 (0)20 7### ####', '+353 86 ### ####', '+61 4## ### ###'],
  de: [
    ...DUTCH_PHONES,
    '+49 (0)151 ########',
    '0151-########',
    '+43 664 #######',
    '+41 79 ### ## ##',
  ],
  fr: [...DUTCH_PHONES, '+33.6.##.##.##.##', '0033 6########', '06.##.##.##.##', '+216 ## ### ###'],
  tr: [...DUTCH_PHONES, '+90(542)#######', '0 532 ### ## ##', '0090 555 ### ####'],
  pl: [
    ...DUTCH_PHONES,
    '+48-601-###-###',
    '+48 22 ### ## ##',
    '0048 5## ### ###',
    '+380 67 ### ####',
  ],
}
const EMAILS = [
  'p.bakker82@ziggo.example',
  'o.yıldız@örnek.com.tr',
  'Maria_Jansen@voorbeeld.frl',
  'henk [apenstaartje] voorbeeld [punt] nl',
  'henk<at>voorbeeld.nl',
  'info(at)voorbeeld(punt)nl',
  'henk_at_voorbeeld.nl',
  'henk@voorbeeld. nl',
  'h.j.m.van-den.berg@gemeente.voorbeeld.nl',
  "o'brien@example.ie",
  'henk apestaartje hotmail.com',
  'test.adres@voorbeeld.photography',
  'henk AT voorbeeld DOT nl',
  'HENK@VOORBEELD.NL',
]
const SPOKEN: Record<Language, string[]> = {
  nl: ['henk streepje bos apenstaartje voorbeeld punt nl', 'henkbos at voorbeeld punt nl'],
  en: ['mary underscore jones at example dot org'],
  de: ['uwe punkt klein at beispiel punkt de', 'uwe klammeraffe beispiel.de'],
  fr: ['paul point martin arobase exemple point com'],
  tr: ['ali at ornek nokta com'],
  pl: ['ewa kropka lis malpa przyklad kropka pl'],
}
const fill = (chance: Chance, pattern: string) =>
  shape(chance.digits(12).replace(/^0/, '3'), pattern)

export const values: Values = {
  bsn: (chance) => shape(aBsn(chance), chance.one(BSN)),
  iban: (chance) => {
    const iban = anIban(chance, chance.one(['NL', 'NL', 'NL', 'GB', 'ES', 'MT', 'NO', 'LU', 'DE']))
    return chance.one([
      iban,
      inFours(iban),
      inFours(iban.toLowerCase()),
      iban.replace(/^(....)(....)/, '$1 $2 '),
      inFours(iban, ' - '),
    ])
  },
  card: (chance) =>
    chance.one([
      inFours(aCard(chance, '4', 16), '  '),
      aCard(chance, '53', 16),
      shape(aCard(chance, '37', 15), '#### ###### #####'),
      inFours(aCard(chance, '6011', 16), '-'),
      inFours(aCard(chance, '4', 16), '.'),
    ]),
  phone: (chance, language) => fill(chance, chance.one(PHONES[language])),
  email: (chance, language) => chance.one([...EMAILS, ...SPOKEN[language]]),
  postcode: (chance) => {
    const four = `${chance.between(1, 9)}${chance.digits(3)}`
    const two = chance.letters(2, 'ABCDEGHJKLMNPRTVWXZ')
    const house = chance.between(1, 1250)
    return chance.one([
      `${four}  ${two}  ${house}`,
      `${four}${two}${house}`,
      `${four} ${two} / ${house}`,
      `${house} ${four}${two}`,
      `${four}-${two} ${house}`,
      `${house}, postcode ${four} ${two}`,
      `${four}${two} (${house})`,
      `${four} ${two}, nr. ${house} c`,
      `${four}${two} ${house} bis`,
      `${four} ${two} - ${house}`,
    ])
  },
  address: (chance, language) =>
    chance.one(STREETS[language]).replace('#', String(chance.between(1, 289))),
  birthdate: (chance, language) => {
    const [day, month, year] = [
      chance.between(1, 28),
      chance.between(1, 12),
      chance.between(1935, 2019),
    ]
    const [dd, mm] = [day, month].map((part) => String(part).padStart(2, '0'))
    const name = chance.one(MONTHS[language])
    return chance.one([
      `${dd} ${mm} ${year}`,
      `${day}-${month}-'${String(year).slice(2)}`,
      `${day}. ${name} ${year}`,
      `${day}-${name}-${year}`,
      `${dd}${mm}${year}`,
      `${day} ${name.toLowerCase()} ${year}`,
      `${year}/${mm}/${dd}`,
    ])
  },
  plate: (chance) => {
    const pattern = chance.one([
      'XX-99-XX',
      '99-99-XX',
      '9-XX-999',
      '999-XX-9',
      'XXX-99-X',
      'X-999-XX',
      'XX-999-X',
      '9-XXX-99',
    ])
    return pattern.replace(/[X9]/g, (c) =>
      c === '9' ? chance.digits(1) : chance.letters(1, 'BDFGHJKLNPRSTVXZ'),
    )
  },
  dplate: (chance) =>
    `${chance.one(['M', 'DO', 'EU', 'S'])} ${chance.letters(1)} ${chance.between(100, 999)}`,
  fplate: (chance) => `${chance.letters(2)} ${chance.digits(3)} ${chance.letters(2)}`,
  tplate: (chance) => `${chance.one(['01', '16', '42'])}${chance.letters(2)}${chance.digits(4)}`,
  pplate: (chance) =>
    `${chance.one(['PO', 'GD', 'LU'])}${chance.digits(1)} ${chance.letters(2)}${chance.digits(2)}`,
  digid: (chance) =>
    chance.one(['henkbos', 'h.bos1960', 'AyseD', 'ewa-lis-77', 'm_klein', 'schaap12']),
  document: (chance) =>
    `${chance.letters(2, 'NPRSTVX')}${chance.digits(1)}${chance.letters(2)}${chance.digits(2)}${chance.letters(1)}${chance.digits(1)}`,
  licence: (chance) => `4${chance.digits(9)}`,
  vnumber: (chance) =>
    shape(`1${chance.digits(9)}`, chance.one(['##########', '####.###.###', '### ### ####'])),
  foreignpass: (chance) =>
    chance.one([
      `${chance.letters(3)}${chance.digits(6)}`,
      chance.digits(9),
      `${chance.letters(1)}${chance.digits(2)}${chance.letters(1)}${chance.digits(5)}`,
    ]),
}
