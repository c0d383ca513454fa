/** Draws what everybody may read on a page: what is known and not known yet, and what others asked. */
import type { PublicAnswer } from '../shared/desk.ts'
import type { DrawnNotice } from '../shared/outcomes.ts'

export const add = (parent: ParentNode, name: string, text = '') => {
  const element = document.createElement(name)
  element.append(text)
  parent.append(element)
  return element
}

const inLanguage = (element: HTMLElement, language: string, direction = 'auto') => {
  element.lang = language
  element.dir = direction
  return element
}

/** `heading`: the level that fits where it stands. */
export const drawNotice = (parent: ParentNode, notice: DrawnNotice, heading: 'h2' | 'h3') => {
  const { language, direction, title, parts, end } = notice
  const section = inLanguage(add(parent, 'section'), language, direction)
  section.className = 'notice'
  add(section, heading, title)
  const list = add(section, 'dl')
  for (const [label, text] of parts) {
    add(list, 'dt', label)
    add(list, 'dd', text)
  }
  add(section, 'p', end).className = 'hint'
}

/** Each is a press away, so that the page stays what somebody came for. */
export const drawAnswers = (
  parent: ParentNode,
  answers: readonly PublicAnswer[],
  { title = '', language }: { title?: string | undefined; language: string },
  heading: 'h2' | 'h3',
) => {
  const section = inLanguage(add(parent, 'section'), language)
  add(section, heading, title)
  for (const { question, text, language, onBehalfOf } of answers) {
    const one = inLanguage(add(section, 'details'), language)
    add(one, 'summary', question)
    add(one, 'p', text)
    add(one, 'p', onBehalfOf).className = 'hint'
  }
}
