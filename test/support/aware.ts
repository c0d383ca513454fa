/** A tab that tells every complaint of the browser: refused by a policy, thrown, or said on the console. */
import type { BrowserContext } from 'playwright-core'

export const awareTab = async (context: BrowserContext) => {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.exposeFunction('tellViolation', (text: string) => complaints.push(text))
  await page.addInitScript(() => {
    const { tellViolation } = globalThis as unknown as { tellViolation: (text: string) => void }
    document.addEventListener('securitypolicyviolation', (event) =>
      tellViolation(`violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  return { page, complaints }
}
