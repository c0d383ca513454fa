/** What to put on a page: the line itself, a pinned version, what a policy needs, and what keeps its place free. */
import { useRef, useState } from 'preact/hooks'
import { lookAsCss } from '../../shared/look-css.ts'
import type { Site } from '../../shared/site.ts'
import { getVersion } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
import { wordsFor } from './words.ts'

type Props = { texts: DashboardTexts; site: Site; onSignedOut: () => void }
type CodeProps = { texts: DashboardTexts; label: string; code: string }

/** As docs/embed.md has it: the height of the question, so that nothing jumps. */
const STYLE = `@media screen {
  helder-feedback { display: block; min-height: 6.25em; min-height: calc(2lh + 3em + 4px) }
  @media (max-width: 21em) { helder-feedback { min-height: calc(3lh + 4.5em + 8px) } }
}`

const Code = ({ texts, label, code }: CodeProps) => {
  const { snippet } = wordsFor(texts)
  const [copied, setCopied] = useState(false)
  const shown = useRef<HTMLElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      // Without leave to write there, and on pages without encryption: it stands ready to be copied by hand.
      if (shown.current) getSelection()?.selectAllChildren(shown.current)
    }
  }
  return (
    <div class="code">
      <section aria-label={label}>
        <pre>
          <code ref={shown}>{code}</code>
        </pre>
      </section>
      <button type="button" aria-label={`${snippet.copy}: ${label}`} onClick={copy}>
        <span role="status">{copied ? snippet.copied : snippet.copy}</span>
      </button>
    </div>
  )
}

export const Snippet = ({ texts, site, onSignedOut }: Props) => {
  const { snippet } = wordsFor(texts)
  const { data } = useLoad('version', getVersion, onSignedOut)
  const look = lookAsCss(site.look)
  const { origin } = location
  const script = (more: string) => `<script src="${origin}${more}"
  data-site="${site.site}" async></script>`
  const element = `<helder-feedback><a href="${origin}/f/${site.site}">Was dit duidelijk? Laat het ons weten</a></helder-feedback>`
  return (
    <>
      <p class="hint">{snippet.help}</p>
      <Code texts={texts} label={snippet.code} code={`${element}\n${script('/helder.js')}`} />
      <details>
        <summary>{snippet.pinned}</summary>
        <p class="hint">{snippet.pinnedHelp}</p>
        <Code
          texts={texts}
          label={snippet.pinned}
          code={
            data
              ? `${element}\n${script(
                  `/helder/${data.version}/helder.js"\n  integrity="${data.integrity}" crossorigin="anonymous`,
                )}`
              : '…'
          }
        />
      </details>
      <details>
        <summary>{snippet.policy}</summary>
        <p class="hint">{snippet.policyHelp}</p>
        <Code
          texts={texts}
          label={snippet.policy}
          code={`script-src ${origin};\nconnect-src ${origin};`}
        />
      </details>
      {/* Open when the site has looks of its own: without these lines nobody sees them. */}
      <details open={look !== ''}>
        <summary>{snippet.style}</summary>
        <p class="hint">
          {snippet.styleHelp} {look && snippet.lookHelp}
        </p>
        <Code texts={texts} label={snippet.style} code={[STYLE, look].filter(Boolean).join('\n')} />
      </details>
    </>
  )
}
