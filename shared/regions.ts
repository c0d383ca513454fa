/**
 * Which province a four-digit postcode lies in. Built in, so that a region is known without any
 * download; municipalities are loaded by the operator from the yearly CBS file.
 * Codes are ISO 3166-2. Facts: CBS, borders of 1 January 2023.
 */
export const PROVINCES = {
  'NL-DR': 'Drenthe',
  'NL-FL': 'Flevoland',
  'NL-FR': 'Fryslân',
  'NL-GE': 'Gelderland',
  'NL-GR': 'Groningen',
  'NL-LI': 'Limburg',
  'NL-NB': 'Noord-Brabant',
  'NL-NH': 'Noord-Holland',
  'NL-OV': 'Overijssel',
  'NL-UT': 'Utrecht',
  'NL-ZE': 'Zeeland',
  'NL-ZH': 'Zuid-Holland',
} as const
export type Province = keyof typeof PROVINCES

/** The Caribbean part of the Netherlands, which has no four-digit postcodes: staff say that something comes from there. */
export const CARIBBEAN = {
  'BQ-BO': 'Bonaire',
  'BQ-SA': 'Saba',
  'BQ-SE': 'Sint Eustatius',
} as const

/** Each entry: the first postcode of a run, then the province in which the run lies. */
const RUNS = `
1011NH 1309FL 1381NH 1391UT 1394NH 1396UT 1398NH 1426UT 1428ZH 1431NH 2159ZH 2165NH 2171ZH 3401UT
3465ZH 3467UT 3625NH 3626UT 3651ZH 3701UT 3771GE 3791UT 3792GE 3811UT 3841GE 3891FL 3901UT 3925GE
3927UT 4001GE 4121UT 4147GE 4163UT 4171GE 4201ZH 4211GE 4213ZH 4214GE 4221ZH 4231UT 4241ZH 4243UT
4251NB 4301ZE 4611NB 4675ZE 4681NB 4691ZE 4701NB 5301GE 5341NB 5766LI 5821NB 5851LI 6021NB 6031LI
6511GE 6584LI 6601GE 7411OV 7439GE 7441OV 7705DR 7707OV 7741DR 7771OV 7811DR 7946OV 7948DR 7951OV
7957DR 8011OV 8051GE 8055OV 8071GE 8101OV 8161GE 8196OV 8211FL 8261OV 8301FL 8325OV 8351DR 8355OV
8381DR 8388FR 8437DR 8441FR 9301DR 9351GR 9401DR 9479GR 9481DR 9501GR 9511DR 9541GR 9564DR 9566GR
9571DR 9581GR 9654DR 9661GR 9749DR 9751GR 9761DR 9771GR 9851FR 9861GR 9871FR 9881GR`
  .trim()
  .split(/\s+/)
  .map((run) => [Number(run.slice(0, 4)), `NL-${run.slice(4)}` as Province] as const)

/** The province of a four-digit postcode; undefined below 1011, where nobody lives. */
export const provinceOf = (postcode4: string): Province | undefined =>
  RUNS.findLast(([first]) => first <= Number(postcode4))?.[1]
