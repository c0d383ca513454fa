/**
 * How many people live where, for who asks whether a region is heard. Inhabitants on 1 January 2021.
 * Sources: CBS, inhabitants by four-digit postcode, added up by province (that table rounds to fives); CBS, 83774NED,
 * for the three islands in the Caribbean. Shares change slowly: ten years move none by half a point.
 */
export const POPULATION_YEAR = 2021
export const INHABITANTS = {
  'NL-DR': 494_705,
  'NL-FL': 428_210,
  'NL-FR': 651_430,
  'NL-GE': 2_096_460,
  'NL-GR': 586_920,
  'NL-LI': 1_115_835,
  'NL-NB': 2_573_810,
  'NL-NH': 2_887_460,
  'NL-OV': 1_166_335,
  'NL-UT': 1_360_955,
  'NL-ZE': 385_390,
  'NL-ZH': 3_725_360,
  // The islands have postcodes of no four digits: a region there is named by whoever brings a signal in.
  'BQ-BO': 21_745,
  'BQ-SA': 1_918,
  'BQ-SE': 3_142,
} as const

/** The provinces of the Randstad; what lies outside it always has a line of its own, also when it is silent. */
const RANDSTAD: readonly string[] = ['NL-FL', 'NL-NH', 'NL-UT', 'NL-ZH']

export const REGIONS = Object.entries(INHABITANTS).map(([region, inhabitants]) => ({
  region,
  inhabitants,
  outsideRandstad: !RANDSTAD.includes(region),
}))
