/** Accessibility findings of what is on the screen now; the shadow root is open, so axe sees into it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * WCAG 2.2 A and AA, as short lines; empty when all is well. `without` names rules that cannot judge here, `only`
 * those that can have changed since all of them judged the same page.
 */
export const axeFindings = async (
  page: Page,
  without: string[] = [],
  only?: string[],
): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async ({ without, only }) => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            context: unknown,
            options: object,
          ) => Promise<{
            violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
          }>
        }
      }
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations } = await axe.run(document, {
        runOnly: only ? { type: 'rule', values: only } : tags,
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`,
        ),
      )
    },
    { without, only },
  )
}
