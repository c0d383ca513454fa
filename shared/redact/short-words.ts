/** Words and units of two letters that stand behind a number without being the end of a postcode. */

const words = (list: string) => new Set(list.split(/\s+/))

/** So common behind a number that only a word like "postcode" outweighs them: "1500 en", "2024 IS". */
export const COMMON =
  words(`as at au bc be bw by cc cm de du en er et eu gb he if in is je kb kg km kw mb ml mm na nl nr
  ns of on op or pk pm px rv sr sv tb te tl to tr uk un us vs wa we ww ze zl`)
/** Glued to a number: units and endings, as in `1990er` or `1000st`. */
export const ENDINGS = words(
  `km kg cm mm ml dl cl gb mb kb tb kw cc pk px hz tl zl st nd rd th te de er en em es ha am pm ft`,
)
/** All others, in six languages. */
export const RARE =
  words(`ve bu si el lo yo qu ab ad af ah ai ak al am an ay az bv ca ce ci co da db dd do dr ei ev ex fr fw ga ge go gw hi
  hu id ie ik il im it ja ka ki ku la le lu ma me mg mi mr mu my ne ni no nu ob od oh ok om ot
  ou pa pc po pr pt pu ro sa se si so su ta ti tu tv ty uc um up uw va vu wc wo wy ya ye za zn
  zo zu`)

export const isShortWord = (word: string) => COMMON.has(word) || RARE.has(word)
