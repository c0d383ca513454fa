/** What strangers and careless colleagues may write: to run, to reorder, to overflow, to confuse. */

/** Sets this when anything of it runs; `ran` in the window must stay undefined. */
export const SCRIPT =
  '<img src=x onerror="window.ran=1"><script>window.ran=1;alert(1)</script><a href="javascript:window.ran=1">klik</a><svg onload="window.ran=1">'
/** The same, as short as a name must be. */
export const SCRIPT_NAME = '"><img src=x onerror=window.ran=1><b>Vet</b>'
/** Turns all that follows around, and leaves an isolate open. */
export const OVERRIDE = '\u202eomgekeerd\u2066 en niet meer terug'
export const SPACELESS = 'onafgebroken'.repeat(334).slice(0, 4_000)
export const SPACELESS_NAME = 'Onafgebroken'.repeat(10)
/** Forty marks on every letter. */
export const ZALGO = [...'Zalgo komt']
  .map((c) => c + '\u0300\u0323\u0335\u0360'.repeat(10))
  .join('')
export const EMOJI = '👩‍👩‍👧‍👦🏳️‍🌈🇳🇱👍🏽'.repeat(8)
export const ENTITIES = '&lt;b&gt; &amp;nbsp; &#x202e; &copy &#60;script&#62;'
export const FORMULA = '=HYPERLINK("http://kwaad.example","klik")'
export const ARABIC = 'متى يصل مبلغ 250 euro من DigiD إلى حسابي؟ (رقم 12)'
export const HEBREW = 'מתי יגיע סכום של 250 euro מ-Toeslagen לחשבון שלי?'
export const PERSIAN = 'چرا فرم Zorgtoeslag در سال 2026 کار نمی‌کند؟'
/** A name that reads from the right and ends in what takes its direction from what stands beside it. */
export const ARABIC_NAME = 'بلدية Delft (12)'

export const TEXTS = [
  ...[SCRIPT, OVERRIDE, SPACELESS, ZALGO, EMOJI, ENTITIES, FORMULA, ARABIC, HEBREW, PERSIAN],
  ...['x', '\u202e\u202e\u202e', '\u200b', '{{7*7}} <%= 7*7 %> %s {name}', '12'],
]
export const NAMES = [SCRIPT_NAME, OVERRIDE, SPACELESS_NAME, ARABIC_NAME, FORMULA, 'x']

/** Hosts are plain; paths may hold anything. */
export const HOST = 'https://kwaad.example'
export const ADDRESSES = [
  `${HOST}/"><script>window.ran=1</script>`,
  `${HOST}/صفحة/12`,
  `${HOST}/${'onafgebroken'.repeat(150)}`,
  `${HOST}/javascript:window.ran=1//`,
]
