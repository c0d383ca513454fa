/** Dutch-like texts with planted subjects: common words for all, telling ones per subject, from a fixed seed. */
import { chanceFrom } from '../redact/corpus/make.ts'

const COMMON =
  'ik kan niet wat moet hoe de het een van voor op met bij naar is heb wil graag weten waar mijn dit staat pagina vinden'.split(
    ' ',
  )

export const SUBJECTS = {
  toeslag: 'huurtoeslag toeslag aanvraag zorgtoeslag inkomen berekening terugbetalen voorschot',
  paspoort: 'paspoort identiteitskaart verlopen pasfoto ophalen spoed reisdocument balie',
  afval: 'afval container grijze ophaaldag kliko plastic vuilnis gemeentewerf',
  parkeren: 'parkeren vergunning auto bezoekers straat parkeerplaats kenteken zone',
  verhuizen: 'verhuizing adres doorgeven inschrijven woning sleutel verhuizen datum',
  school: 'school leerling basisschool inschrijving leraar vakantie klas opvang',
} as const
export type Subject = keyof typeof SUBJECTS

export type Planted = { text: string; subject: Subject }

/** One text about a subject: three or four of its words among common ones. */
export const aText = (subject: Subject, chance: ReturnType<typeof chanceFrom>): string => {
  const telling = SUBJECTS[subject].split(' ')
  const words = Array.from({ length: chance.between(5, 9) }, () => chance.one(COMMON))
  for (let i = chance.between(3, 4); i > 0; i--)
    words.splice(chance.between(0, words.length), 0, chance.one(telling))
  return words.join(' ')
}

/** So many texts of each subject, in turns. */
export const planted = (counts: Partial<Record<Subject, number>>, seed = 1): Planted[] => {
  const chance = chanceFrom(seed)
  const subjects = Object.entries(counts) as [Subject, number][]
  const most = Math.max(...subjects.map(([, count]) => count))
  return Array.from({ length: most }, (_, at) =>
    subjects
      .filter(([, count]) => at < count)
      .map(([subject]) => ({ text: aText(subject, chance), subject })),
  ).flat()
}

/** How often the most frequent subject of a text's theme is its own. */
export const purity = (texts: readonly Planted[], themeOf: readonly string[]): number => {
  const counts = new Map<string, Map<Subject, number>>()
  texts.forEach(({ subject }, at) => {
    const theme = themeOf[at] ?? ''
    const mine = counts.get(theme) ?? new Map<Subject, number>()
    mine.set(subject, (mine.get(subject) ?? 0) + 1)
    counts.set(theme, mine)
  })
  const right = [...counts.values()].map((mine) => Math.max(...mine.values()))
  return right.reduce((sum, count) => sum + count, 0) / texts.length
}
