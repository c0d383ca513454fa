/**
 * What Windows-1252 has where Latin-1 has control characters: the euro, quotes, dashes. Node 20 reads the one as the
 * other, and mails that call themselves Latin-1 mean it as well (WHATWG Encoding).
 */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Nobody writes these controls: wherever they stand, the other was meant. */
export const asWindows1252 = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (control) => FROM_80[control.charCodeAt(0) - 0x80] ?? control)
