/** Fills in a page as a browser without scripts would: from its own fields, names and buttons. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node
const all = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(all) : []),
]
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value
const textOf = (node: Node | undefined): string =>
  !node
    ? ''
    : 'value' in node
      ? node.value
      : 'childNodes' in node
        ? node.childNodes.map(textOf).join('')
        : ''

export const readPage = (markup: string) => {
  const elements = all(parse(markup))
  // The parser makes one where there is none.
  const top = elements.find(({ tagName }) => tagName === 'html') as Element
  const form = elements.find(({ tagName }) => tagName === 'form')
  const inForm = form ? all(form) : []
  const controls = inForm.filter(({ tagName }) => ['input', 'textarea'].includes(tagName))
  /** What is sent when nothing is changed. */
  const filled = () => {
    const body = new URLSearchParams()
    for (const control of controls) {
      const name = attribute(control, 'name')
      const type = attribute(control, 'type')
      if (!name) continue
      if ((type === 'radio' || type === 'checkbox') && attribute(control, 'checked') === undefined)
        continue
      body.append(
        name,
        control.tagName === 'textarea' ? textOf(control) : (attribute(control, 'value') ?? ''),
      )
    }
    return body
  }
  return {
    language: attribute(top, 'lang'),
    direction: attribute(top, 'dir'),
    action: form && attribute(form, 'action'),
    heading: textOf(elements.find(({ tagName }) => tagName === 'h1')),
    text: textOf(elements.find(({ tagName }) => tagName === 'main')),
    /** The choices that a group offers. */
    values: (name: string) =>
      controls
        .filter((control) => attribute(control, 'name') === name)
        .map((control) => attribute(control, 'value')),
    filled,
    tags: (tag: string) => elements.filter(({ tagName }) => tagName === tag).map(textOf),
    /** How many fields have no label: nobody could tell what they are for. */
    unlabelled: (): number => {
      const labelled = new Set(
        elements
          .filter(({ tagName }) => tagName === 'label')
          .flatMap((label) => [
            attribute(label, 'for'),
            ...all(label)
              .filter(({ tagName }) => tagName === 'input')
              .map((input) => attribute(input, 'value')),
          ]),
      )
      return controls
        .filter((control) => attribute(control, 'type') !== 'hidden')
        .filter(
          (control) =>
            !labelled.has(attribute(control, 'id')) && !labelled.has(attribute(control, 'value')),
        ).length
    },
  }
}
