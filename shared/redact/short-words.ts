/** Words and units of two letters that stand behind a number without being the end of a postcode. */

const pairs = (letters: string) => new Set(letters.match(/../g))

/** So common behind a number that only a word like "postcode" outweighs them: "1500 en", "2024 IS". */
export const COMMON = pairs(
  'eninisofopnateweerzejehetotdeetaundorbyatonasifkmkgcmmmmlgbmbkbtbkwccpkpxtlzlbwrvsrsvwwaweunlbepmbcnrvsukus',
)
/** Glued to a number: units and endings, as in `1990er` or `1000st`. */
export const ENDINGS = pairs('kmkgcmmmmldlclgbmbkbtbkwccpkpxhztlzleustndrdthtedeereneshack')
/** All others, in six languages. */
export const RARE = pairs(
  'abadafahaiakalamanasatauayazbebvbybacacoceclcmcododadbdddldodrduduegehuiesevexfrgagegoghahihuidieikilitjakajukalalelumamemimrmumynaneninonuobohokomoupapcpoptpupurorvsasesisosustsutatitutyucumunuwvavuwcwowywhyayezazozuzn',
)
