/** What a screen reader is told: roles, names, descriptions and states, one line for each thing. */
import type { CDPSession, Page } from 'playwright-core'

type Node = {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  description?: { value: string }
  properties?: { name: string; value: { value?: unknown } }[]
  childIds?: string[]
  backendDOMNodeId?: number
}
/** States that people hear. The rest follows from the role, or is for machines. */
const HEARD = ['checked', 'pressed', 'invalid', 'live', 'modal', 'required', 'disabled', 'level']
/** These say nothing themselves. */
/** The name of the field or the group that they belong to: told there. */
const NAMING = ['LabelText', 'Legend', 'MenuListPopup']
const SILENT = [...NAMING, 'InlineTextBox', 'none', 'generic', 'ListMarker', 'LineBreak']
/** Differs from person to person. */
const CODE = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g

const describe = ({ role, name, description, properties = [] }: Node) => {
  const states = properties
    .filter(
      ({ name, value }) =>
        HEARD.includes(name) && ![false, 'false', 'off'].includes(value.value as string),
    )
    .map(({ name, value }) => `[${name}=${String(value.value)}]`)
  const said = [
    role?.value,
    name?.value && `"${name.value}"`,
    ...states,
    description?.value && `— ${description.value}`,
  ]
  return said.filter(Boolean).join(' ').replace(CODE, 'CODE')
}

export const treeOf = async (cdp: CDPSession): Promise<string> => {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'document.querySelector("helder-feedback")',
  })
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId ?? '' })
  const lines: string[] = []
  const tell = (id: string, depth: number, within = '') => {
    const node = byId.get(id)
    if (!node) return
    const role = node.role?.value ?? ''
    const parentSays =
      role === 'StaticText' &&
      (NAMING.includes(within) || lines.at(-1)?.includes(`"${node.name?.value}"`))
    const silent = node.ignored || SILENT.includes(role) || parentSays
    if (!silent) lines.push('  '.repeat(depth) + describe(node))
    for (const child of node.childIds ?? []) tell(child, silent ? depth : depth + 1, role)
  }
  const widget = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
  for (const child of widget?.childIds ?? []) tell(child, 0)
  return lines.join('\n')
}

/** The id or the words of what has the focus inside the widget; empty when nothing has. */
export const focusOf = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement
    return focused?.id || focused?.textContent?.trim() || ''
  })
