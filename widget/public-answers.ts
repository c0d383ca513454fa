/** What everybody may read on this page, below the form: fetched only where there is something. */
import { drawAnswers, drawNotice } from './draw-on-page.ts'
import type { WidgetSettings } from './settings.ts'

/** `box` is the form's: what is added to it goes with it. `spoken` is the language of the form. */
export const showAnswers = (
  box: HTMLElement,
  { answers = [], answersTitle = {}, notices = [] }: WidgetSettings,
  spoken: string,
) => {
  for (const notice of notices) drawNotice(box, notice)
  if (answers.length > 0)
    drawAnswers(box, answers, { title: answersTitle[spoken], language: spoken })
}
