/** What others asked on this page, with the answer: fetched only where there is something. */
import type { WidgetSettings } from './settings.ts'

const add = (parent: ParentNode, name: string, text = '') => {
  const element = document.createElement(name)
  element.append(text)
  parent.append(element)
  return element
}

/**
 * In words of the desk, below the form; each is a press away, so that the form stays what somebody came for.
 * `box` is the form's: what is added to it goes with it. `spoken` is the language of the form.
 */
export const showAnswers = (
  box: HTMLElement,
  { answers = [], answersTitle = {} }: WidgetSettings,
  spoken: string,
) => {
  const section = add(box, 'section')
  section.lang = spoken
  section.dir = 'auto'
  add(section, 'h3', answersTitle[spoken])
  for (const { question, text, language, onBehalfOf } of answers) {
    const one = add(section, 'details')
    one.lang = language
    one.dir = 'auto'
    add(one, 'summary', question)
    add(one, 'p', text)
    add(one, 'p', onBehalfOf).className = 'hint'
  }
}
