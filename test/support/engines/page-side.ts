/**
 * What runs inside the page: finds things by what people see and hear, through open shadow roots.
 * It is sent to the browser as text, so that three engines find the same; nothing outside it may be named here.
 * Of the rules for accessible names it knows those that we use. What CSS adds before or after is not in a name.
 */
export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'group'
  | 'heading'
  | 'link'
  | 'radio'
  | 'textbox'
/** A text means exactly this, spaces apart; a pattern may match anywhere. */
export type Pattern = { exactly: string } | { source: string; flags: string }

export const pageSide = () => {
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
  const fits = (text: string, wanted: Pattern) =>
    'exactly' in wanted
      ? text === squeezed(wanted.exactly)
      : new RegExp(wanted.source, wanted.flags).test(text)

  /** What is shown inside an element: of its shadow root and slots, else its own. */
  const inside = (element: Element): Node[] => {
    if (element instanceof HTMLDetailsElement && !element.open) {
      return [...element.children].filter(({ localName }) => localName === 'summary').slice(0, 1)
    }
    const given = element instanceof HTMLSlotElement ? element.assignedNodes() : []
    return given.length > 0 ? given : [...(element.shadowRoot ?? element).childNodes]
  }
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
  const isSilent = (element: Element) =>
    element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')

  /** Text as it stands there, a line for each block. `spoken` leaves out what screen readers do not hear. */
  const textOf = (nodes: Node[], spoken: boolean): string => {
    let text = ''
    for (const node of nodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const around = node.parentElement
        const seen = !around || getComputedStyle(around).visibility === 'visible'
        if (seen || spoken) text += (node.nodeValue ?? '').replace(/\s+/g, ' ')
      }
      // What is filled in is not a text of the page: `state` tells it.
      if (!isElement(node) || node.matches('script, style, noscript, textarea, select')) continue
      const { display } = getComputedStyle(node)
      if (display === 'none' || (spoken && isSilent(node))) continue
      const within = node.localName === 'img' && spoken ? (node.getAttribute('alt') ?? '') : ''
      const flows = /^(inline|contents)$/.test(display) && node.localName !== 'br'
      const edge = flows ? '' : '\n'
      text += edge + within + textOf(inside(node), spoken) + edge
    }
    return text
  }

  const referred = (element: Element, attribute: string) => {
    const root = element.getRootNode() as Document | ShadowRoot
    const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean)
    return ids.flatMap((id) => root.getElementById(id) ?? [])
  }
  const spokenText = (elements: Iterable<Element>) =>
    squeezed(
      [...elements]
        .map((element) => element.getAttribute('aria-label') ?? textOf(inside(element), true))
        .join(' '),
    )

  /** After accname 1.2: what others say of it, what it says itself, its label, what it holds, its title. */
  const nameOf = (element: Element): string => {
    const control = element as HTMLInputElement
    const typed = element.matches('input, textarea, select')
    const legend = element.querySelector(':scope > legend')
    return (
      spokenText(referred(element, 'aria-labelledby')) ||
      squeezed(element.getAttribute('aria-label') ?? '') ||
      spokenText(control.labels ?? []) ||
      (element.matches('[type=submit], [type=reset], [type=button]')
        ? (control.value ?? '')
        : '') ||
      (element.localName === 'fieldset' ? spokenText(legend ? [legend] : []) : '') ||
      (typed ? '' : spokenText([element])) ||
      squeezed(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '')
    )
  }

  const NATIVE: [selector: string, role: Role][] = [
    ['button, input:is([type=button], [type=submit], [type=reset], [type=image])', 'button'],
    ['input[type=checkbox]', 'checkbox'],
    ['input[type=radio]', 'radio'],
    ['select:not([multiple])', 'combobox'],
    [
      'textarea, input:is(:not([type]), [type=text], [type=email], [type=tel], [type=url])',
      'textbox',
    ],
    ['a[href]', 'link'],
    ['h1, h2, h3, h4, h5, h6', 'heading'],
    ['fieldset', 'group'],
  ]
  const roleOf = (element: Element) =>
    element.getAttribute('role')?.trim().split(/\s+/)[0] ||
    NATIVE.find(([selector]) => element.matches(selector))?.[1]

  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible'
  }
  /** Everything that is shown and that a screen reader may reach, in the order of reading. */
  const reachable = (nodes: Node[]): Element[] =>
    nodes
      .filter(isElement)
      .filter((element) => !isSilent(element) && getComputedStyle(element).display !== 'none')
      .flatMap((element) => [element, ...reachable(inside(element))])
  const every = (role: Role) =>
    reachable([document.documentElement]).filter(
      (element) => roleOf(element) === role && isSeen(element),
    )
  /** The only one: with two of the same name nobody can say which is meant. */
  const only = (role: Role, name: Pattern) => {
    const found = every(role).filter((element) => fits(nameOf(element), name))
    return found.length === 1 ? (found[0] as Element) : null
  }
  const isBusy = (element: Element) =>
    element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true'
  const placeOf = (element: Element) => JSON.stringify(element.getBoundingClientRect())
  const outer = (node: Node | null): Node | null =>
    node && (node.parentNode ?? (node instanceof ShadowRoot ? node.host : null))
  const holds = (around: Node, node: Node | null): boolean =>
    node !== null && (around === node || holds(around, outer(node)))
  /**
   * Whether a click in the middle would reach something else. Between two lines of a textarea, WebKit names what
   * is around it instead; that covers nothing.
   */
  const isCovered = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    let top: Element | null = null
    for (let root: DocumentOrShadowRoot | null = document; root; root = top?.shadowRoot ?? null) {
      const deeper: Element | null = root.elementFromPoint(x + width / 2, y + height / 2)
      if (deeper === top) break
      top = deeper ?? top
    }
    if (!top) return true
    const targets = [element, ...((element as HTMLInputElement).labels ?? [])]
    return !holds(top, element) && !targets.some((target) => holds(target, top))
  }

  return {
    fits,
    /** Whether such a thing is there, exactly once. */
    has: (role: Role, name: Pattern) => only(role, name) !== null,
    /** One that stands still, may be used and is not covered, or null: ask again later. */
    ready: async (role: Role, name: Pattern) => {
      const element = only(role, name)
      if (!element || isBusy(element)) return null
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const before = placeOf(element)
      await new Promise((resolve) => setTimeout(resolve, 40))
      const still = element.isConnected && placeOf(element) === before
      return still && !isCovered(element) ? element : null
    },
    /** The names of all that have this role, for people who look for why something was not found. */
    names: (role: Role) => every(role).map(nameOf),
    state: (role: Role, name: Pattern) => {
      const element = only(role, name) as HTMLInputElement | null
      if (!element) return null
      const says = (attribute: string) => element.getAttribute(attribute) === 'true'
      return {
        value: element.value ?? '',
        checked: element.checked ?? says('aria-checked'),
        pressed: says('aria-pressed'),
        expanded: says('aria-expanded'),
        invalid: says('aria-invalid'),
        disabled: isBusy(element),
        description: spokenText(referred(element, 'aria-describedby')),
      }
    },
    sees: (wanted: Pattern) => {
      const lines = textOf([document.documentElement], false).split('\n').map(squeezed)
      return 'exactly' in wanted
        ? lines.some((line) => line.includes(squeezed(wanted.exactly)))
        : lines.some((line) => fits(line, wanted))
    },
    text: () =>
      textOf([document.documentElement], false)
        .split('\n')
        .map(squeezed)
        .filter(Boolean)
        .join('\n'),
    /** The name of what has the focus, or nothing when nothing has. */
    focused: () => {
      let element = document.activeElement
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
      return !element || element === document.body ? '' : nameOf(element)
    },
    /** Focuses a list and tells how often to press the arrow down (or up, when negative) for an option. */
    stepsTo: (name: Pattern, option: string) => {
      const list = only('combobox', name) as HTMLSelectElement | null
      if (!list || isBusy(list)) return null
      const open = [...list.options].filter(({ disabled }) => !disabled)
      const wanted = open.findIndex(({ label, value }) => label === option || value === option)
      if (wanted < 0) return null
      list.focus()
      return wanted - open.findIndex(({ selected }) => selected)
    },
  }
}
