/** What is filled in, and in which spellings, in the half to develop on. */

import type { Language, Values } from '../cases.ts'
import { aBsn, aCard, anIban, type Chance, inFours, shape } from '../make.ts'
import { MONTHS, STREETS } from './places.ts'

const SPELLINGS: Record<'bsn' | 'card', string[]> = {
  bsn: [
    '#########',
    '#########',
    '### ### ###',
    '####.##.###',
    '###-##-####',
    '####-##-###',
    '###.###.###',
    '#### ## ###',
  ],
  card: ['#### #### #### ####', '################', '####-####-####-####'],
}
const DUTCH_PHONES = [
  '06-########',
  '06########',
  '06 ########',
  '06 ## ## ## ##',
  '06-## ## ## ##',
  '+316########',
  '+31 6 ########',
  '+31 (0)6 ## ## ## ##',
  '00316########',
  '0031 6 #### ####',
  '(020) ### ## ##',
  '020-#######',
  '010 ### ## ##',
  '030-### ####',
  '+31 20 ### ####',
  '+31 (0)70 ### ## ##',
  '0512-######',
  '0174 ## ## ##',
  '06.##.##.##.##',
  '085-#######',
]
const PHONES: Record<Language, string[]> = {
  nl: [...DUTCH_PHONES, '+32 4## ## ## ##', '+599 9 ### ####', '+297 58# ####'],
  en: [...DUTCH_PHONES, '+44 7### ######', '07### ######', '+1 212 ### ####'],
  de: [...DUTCH_PHONES, '+49 17# #######', '0171 #######', '+49 30 ########', '0211/######'],
  fr: [
    ...DUTCH_PHONES,
    '+33 6 ## ## ## ##',
    '07 ## ## ## ##',
    '+32 4## ## ## ##',
    '+212 6########',
  ],
  tr: [...DUTCH_PHONES, '+90 532 ### ## ##', '0532 ### ## ##', '05#########'],
  pl: [...DUTCH_PHONES, '+48 601 ### ###', '601 ### ###', '22 ### ## ##', '+380 44 ### ## ##'],
}
const EMAILS = [
  'jan.devries@voorbeeld.nl',
  'f.yilmaz+overheid@mail.example.com',
  'k.nowak@poczta.example.pl',
  'Info@Bakkerij-Smit.Amsterdam',
  'jan apenstaartje voorbeeld punt nl',
  'jan (at) voorbeeld (dot) nl',
  'jan.dv [at] voorbeeld.nl',
  'jan @ voorbeeld . nl',
  'jan at voorbeeld dot nl',
  'müller@köln-example.de',
  'a_b-c@sub.domain.co.uk',
  'ik@voorbeeld.nl',
]
const SPOKEN: Record<Language, string[]> = {
  nl: ['piet punt jansen apenstaart gmail punt com'],
  en: ['john dot smith at example dot com'],
  de: ['jan ät beispiel punkt de', 'anna.berg (ät) beispiel.de'],
  fr: ['marie arobase exemple point fr'],
  tr: ['ayse kuyruklu a ornek nokta com', 'mehmet (at) ornek.com.tr'],
  pl: ['jan małpa przyklad kropka pl'],
}

const digitsFor = (chance: Chance, pattern: string) =>
  shape(chance.digits(12).replace(/^0/, '2'), pattern)

export const values: Values = {
  bsn: (chance) => shape(aBsn(chance), chance.one(SPELLINGS.bsn)),
  iban: (chance) => {
    const iban = anIban(chance, chance.one(['NL', 'NL', 'NL', 'DE', 'BE', 'FR', 'PL', 'TR']))
    return chance.one([
      iban,
      inFours(iban),
      iban.toLowerCase(),
      inFours(iban, '-'),
      inFours(iban, '.'),
    ])
  },
  card: (chance) =>
    shape(aCard(chance, chance.one(['4', '51', '55', '2221']), 16), chance.one(SPELLINGS.card)),
  phone: (chance, language) => digitsFor(chance, chance.one(PHONES[language])),
  email: (chance, language) => chance.one([...EMAILS, ...SPOKEN[language]]),
  postcode: (chance) => {
    const four = `${chance.between(1, 9)}${chance.digits(3)}`
    const two = chance.letters(2, 'ABCDEGHJKLMNPRTVWXZ')
    const house = chance.between(1, 299)
    return chance.one([
      `${four} ${two} ${house}`,
      `${four}${two} ${house}`,
      `${four}${two} ${house}-a`,
      `${house}, ${four} ${two}`,
      `${four} ${two}, ${house}`,
      `${four}${two.toLowerCase()} ${house}`,
      `${four} ${two} huisnummer ${house}`,
      `${four}${two} nr ${house}B`,
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
      `${dd}-${mm}-${year}`,
      `${day}/${month}/${year % 100 < 10 ? year : year % 100}`,
      `${year}-${mm}-${dd}`,
      `${dd}.${mm}.${year}`,
      `${day} ${name} ${year}`,
      `${dd}/${mm}/${year}`,
    ])
  },
  plate: (chance) => {
    const pattern = chance.one([
      'XX-99-99',
      '99-XX-99',
      '99-XX-XX',
      'XX-XX-99',
      '99-XXX-9',
      '9-XXX-99',
      'XX-999-X',
      'X-999-XX',
      'XXX-99-X',
      'X-99-XXX',
    ])
    return pattern.replace(/[X9]/g, (c) =>
      c === '9' ? chance.digits(1) : chance.letters(1, 'BDFGHJKLNPRSTVXZ'),
    )
  },
  dplate: (chance) =>
    `${chance.one(['B', 'K', 'HH', 'AC'])}-${chance.letters(2)} ${chance.between(10, 9999)}`,
  fplate: (chance) => `${chance.letters(2)}-${chance.digits(3)}-${chance.letters(2)}`,
  tplate: (chance) => `${chance.one(['06', '34', '35'])} ${chance.letters(3)} ${chance.digits(3)}`,
  pplate: (chance) => `${chance.one(['WA', 'KR', 'DW'])} ${chance.digits(5)}`,
  digid: (chance) =>
    chance.one(['jandevries', 'jan.dv82', 'fatma_yilmaz', 'pjansen1975', 'KowalskaA', 'mvdberg']),
  document: (chance) =>
    `${chance.letters(2, 'NXBSCDEF')}${chance.letters(1)}${chance.digits(1)}${chance.letters(1)}${chance.digits(1)}${chance.letters(1)}${chance.digits(2)}`,
  licence: (chance) => `5${chance.digits(9)}`,
  vnumber: (chance) => `2${chance.digits(9)}`,
  foreignpass: (chance) =>
    chance.one([
      `${chance.letters(1)}${chance.digits(8)}`,
      `${chance.letters(2)}${chance.digits(7)}`,
      `${chance.digits(2)}${chance.letters(2)}${chance.digits(5)}`,
    ]),
}
