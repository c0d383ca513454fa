/** What everybody may read on this page, below the form: fetched only where there is something. */
import { drawAnswers, drawNotice } from './draw-on-page.ts'
import css from './notice.css?inline'
import type { WidgetSettings } from './settings.ts'

/** `box` is the form's: what is added to it goes with it. `spoken` is the language of the form. */
export const showAnswers = (
  box: HTMLElement,
  { answers = [], answersTitle = {}, notices = [] }: WidgetSettings,
  spoken: string,
) => {
  const root = box.getRootNode() as ShadowRoot
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  for (const notice of notices) drawNotice(box, notice, 'h3')
  if (answers.length > 0)
    drawAnswers(box, answers, { title: answersTitle[spoken], language: spoken }, 'h3')
}
