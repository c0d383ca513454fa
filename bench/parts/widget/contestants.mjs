/**
 * Who is measured: what each puts on the page, what counts as its question, and how somebody answers it.
 * `shown` gives the locator of the question or of the button that asks for feedback; `answer` ends when the
 * answer has been taken by the back end. Helder's is the longest way, a press and then a message; the surveys
 * of PostHog and Formbricks end with the choice.
 */
import { readFileSync } from 'node:fs'

/** The height that a site owner is told to reserve, in the words of the manual: what it says is what is measured. */
const manual = readFileSync(new URL('../../../docs/embed.md', import.meta.url), 'utf8')
const reserved = /helder-feedback \{[^}]*\}/.exec(manual)?.[0] ?? ''

const peer = (name) => (api) => `<script src="/${name}.js" data-api="${api}" async></script>`

const taken = (page, path, act) =>
  Promise.all([
    page.waitForResponse((response) => {
      const request = response.request()
      return /POST|PUT/.test(request.method()) && path.test(request.url()) && response.ok()
    }),
    act(),
  ])

export const CONTESTANTS = {
  bare: {
    onPage: () => '',
    shown: (page) => page.locator('h1'),
    answer: async () => {},
  },
  helder: {
    onPage: (_, helder) =>
      `<helder-feedback></helder-feedback><script src="${helder}/helder.js" data-site="demo" async></script>`,
    style: reserved,
    shown: (page) => page.locator('helder-feedback fieldset').first(),
    answer: async (page) => {
      const widget = page.locator('helder-feedback')
      await taken(page, /\/v1\/signals$/, () =>
        widget.locator('fieldset').first().locator('button').nth(2).click(),
      )
      await widget.locator('textarea').first().fill('Ik begrijp niet wat ik moet invullen.')
      await taken(page, /\/v1\/signals$/, () => widget.locator('button.send').first().click())
    },
  },
  sentry: {
    onPage: peer('sentry'),
    shown: (page) => page.locator('#sentry-feedback .widget__actor'),
    answer: async (page) => {
      const widget = page.locator('#sentry-feedback')
      await widget.locator('.widget__actor').click()
      await widget.locator('textarea').fill('Ik begrijp niet wat ik moet invullen.')
      await taken(page, /\/envelope\//, () => widget.locator('button[type=submit]').click())
    },
  },
  posthog: {
    onPage: peer('posthog'),
    shown: (page) => page.locator('.survey-question').first(),
    answer: async (page) => {
      await page.getByText('Nee', { exact: true }).click()
      // Answers wait in a queue of three seconds, with whatever else it noticed on the page.
      await taken(page, /\/i\/v0\/e\//, () => page.locator('.form-submit').click())
    },
  },
  formbricks: {
    onPage: peer('formbricks'),
    shown: (page) => page.locator('#fbjs form'),
    answer: async (page) => {
      await page.locator('#fbjs').getByText('Nee', { exact: true }).click()
      await taken(page, /\/responses$/, () => page.locator('#fbjs button[type=submit]').click())
    },
  },
}

/** The same article for all. The question stands before the last part, in sight on a phone and on a desk. */
export const articleWith = ({ onPage, style = '' }, api, helder) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Energietoeslag aanvragen</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 42em; margin: 1em auto; padding: 0 1em; font: 1em/1.5 sans-serif }
${style}
</style>
</head>
<body>
<h1>Energietoeslag aanvragen</h1>
<p>Heeft u een laag inkomen en een hoge energierekening? Dan kunt u energietoeslag krijgen.
Dat is een bedrag dat u één keer per jaar ontvangt. U hoeft het niet terug te betalen.</p>
<h2>Wanneer krijgt u energietoeslag?</h2>
<ul>
<li>U bent 18 jaar of ouder en woont in Nederland.</li>
<li>De energierekening staat op uw naam.</li>
<li>Uw inkomen is niet hoger dan de grens.</li>
</ul>
${onPage(api, helder)}
<h2>Bent u het niet eens met ons besluit?</h2>
<p>Dan kunt u bezwaar maken. Dat moet binnen zes weken na de datum van de brief.
Schrijf in uw bezwaar waarom u het niet eens bent met het besluit.</p>
</body>
</html>
`
