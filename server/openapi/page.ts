/** The page for people who write programs: the same document, to read. No script, so that no policy has to bend. */
import { escapeHtml } from '../../shared/html.ts'
import type { openApiDocument } from './document.ts'
import { membersOf, type Schema, typeOf } from './members.ts'

type Document = ReturnType<typeof openApiDocument>
type Parameter = { name: string; in: string; required?: boolean; schema: Schema }
type Body = { content: Record<string, { schema: Schema }> }
type Described = {
  operationId: string
  summary: string
  tags: string[]
  description: string
  security: unknown[]
  parameters?: Parameter[]
  requestBody?: Body
  responses: Record<string, { description: string; content?: Body['content'] }>
}

const TAGS: Record<string, [title: string, what: string]> = {
  public: ['Public', 'What citizens and their browsers use. No token.'],
  signals: ['Signals and counts', 'What analysts read.'],
  reports: [
    'Reports',
    'The half-year: red threads, what was decided, and what everybody may read of it.',
  ],
  desk: ['Questions', 'What answerers work with.'],
  care: ['Sites, rights, traces', 'What administrators keep in order.'],
  edges: ['Edges', 'What our own edges use.'],
}

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`

/** Scrolls inside itself on a narrow screen, and can be reached with the keyboard there. */
const table = (label: string, head: readonly string[], rows: readonly string[][]) =>
  `<div class="scroll" role="region" aria-label="${escapeHtml(label)}" tabindex="0"><table>
<thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('\n')}</tbody></table></div>`

const code = (text: string) => `<code>${escapeHtml(text)}</code>`

const memberTable = (label: string, schema: Schema) => {
  const rows = membersOf(schema).map(({ name, type, required, description }) => [
    code(name),
    escapeHtml(type),
    required ? 'yes' : '',
    escapeHtml(description),
  ])
  return rows.length > 0
    ? table(label, ['member', 'type', 'needed', 'meaning'], rows)
    : `<p>${escapeHtml(typeOf(schema))}</p>`
}

const parametersOf = (id: string, parameters: readonly Parameter[]) =>
  table(
    `What to ask ${id} with`,
    ['name', 'where', 'type', 'needed', 'meaning'],
    parameters.map(({ name, in: where, required, schema }) => [
      code(name),
      where,
      escapeHtml(typeOf(schema)),
      required ? 'yes' : '',
      escapeHtml(schema.description ?? ''),
    ]),
  )

const operationHtml = (method: string, path: string, operation: Described) => {
  const { operationId, summary, description, security, parameters, requestBody, responses } =
    operation
  const [scope] = /`(\w+)`/.exec(description)?.slice(1) ?? []
  const right = security.length === 0 ? 'no token' : scope ? `scope ${code(scope)}` : 'any token'
  const [status = '', given] =
    Object.entries(responses).find(([number]) => number.startsWith('2')) ?? []
  const answer = given?.content?.['application/json']?.schema
  const types = Object.keys(given?.content ?? {})
  const problems = Object.keys(responses).filter((number) => !number.startsWith('2'))
  return `<details id="${operationId}">
<summary><span class="method">${method.toUpperCase()}</span> <span class="path">/v1${escapeHtml(path)}</span>
<span class="what">${escapeHtml(summary)}</span></summary>
<p>Needs ${right}.</p>
${parameters ? parametersOf(operationId, parameters) : ''}
${Object.entries(requestBody?.content ?? {})
  .map(
    ([type, { schema }]) =>
      `<h3>Send ${code(type)}</h3>${memberTable(`What to send to ${operationId}`, schema)}`,
  )
  .join('')}
<h3>Answer ${status}</h3>
${types.length > 1 ? `<p>As ${types.map(code).join(', ')}.</p>` : ''}
${answer ? memberTable(`What ${operationId} answers`, answer) : '<p>Nothing.</p>'}
<p>Problems: ${problems.map(code).join(' ')}, each as ${code('application/problem+json')}.</p>
</details>`
}

/** The whole page; its style is `/api/page.css`. */
export const apiPage = ({ info, paths, tags }: Document) => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [method, path, operation as Described] as const,
    ),
  )
  const sections = tags.map(({ name }) => {
    const [title, what] = TAGS[name] ?? [name, '']
    const inTag = operations.filter(([, , { tags }]) => tags.includes(name))
    return `<section aria-labelledby="${name}"><h2 id="${name}">${title}</h2><p>${what}</p>
${inTag.map((operation) => operationHtml(...operation)).join('\n')}</section>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The interface – ${info.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/page.css">
<main>
<h1>The interface</h1>
<p>${escapeHtml(info.description)} Version ${info.version}; as <a href="/v1/openapi.json">OpenAPI document</a>.
Errors name each member and never repeat what was written.</p>
<pre tabindex="0"><code>curl -H "Authorization: Bearer $HELDER_TOKEN" -H "Accept: text/csv" \\
  "https://helder.example.nl/v1/signals?site=demo&amp;from=2026-01-01"</code></pre>
<nav aria-label="Parts"><ul>${tags.map(({ name }) => `<li><a href="#${name}">${TAGS[name]?.[0] ?? name}</a></li>`).join('')}</ul></nav>
${sections.join('\n')}
</main>
</html>
`
}
