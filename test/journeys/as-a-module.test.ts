import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, noBrowser } from '../support/a-browser.ts'
import { aServer, freePort, type Server } from '../support/a-server.ts'

/** What a site owner writes who bundles their scripts. */
const ENTRY = `
  import { defineHelder } from 'helder/widget'
  document.addEventListener('helder:sent', (event) => { document.title += ' ' + event.detail.revision })
  defineHelder({ from: FROM, site: 'demo' })`

describe.skipIf(noBrowser)('the widget as a module of a package', () => {
  let server: Server
  let browser: Browser
  const project = mkdtempSync(join(tmpdir(), 'helder-module-'))
  beforeAll(async () => {
    const packed = execFileSync('npm', ['pack', '--pack-destination', project, '--json'], {
      encoding: 'utf8',
    })
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
    const folder = join(project, 'node_modules/helder')
    mkdirSync(folder, { recursive: true })
    execFileSync('tar', ['xzf', join(project, filename), '-C', folder, '--strip-components=1'])
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(project, { recursive: true, force: true })
  })

  it('is bundled by others, asks, sends, and tells the page with events', async () => {
    const port = await freePort()
    server = await aServer({ HELDER_DEMO_HOSTS: `127.0.0.1:${port}` })
    writeFileSync(join(project, 'entry.js'), ENTRY.replace('FROM', JSON.stringify(server.origin)))
    const bundled = await rolldown({ input: join(project, 'entry.js'), platform: 'browser' })
    const { output } = await bundled.generate({ format: 'iife', minify: true })
    await bundled.close()
    const host = createServer((request, response) => {
      const script = request.url === '/app.js'
      response.writeHead(200, { 'Content-Type': script ? 'text/javascript' : 'text/html' })
      response.end(
        script
          ? output[0].code
          : '<!doctype html><html lang="nl"><title>t</title><helder-feedback></helder-feedback><script src="/app.js"></script>',
      )
    }).listen(port, '127.0.0.1')
    await once(host, 'listening')
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const widget = page.locator('helder-feedback')
    await widget.getByRole('button', { name: 'Nee', exact: true }).click()
    await widget.getByRole('textbox').fill('te moeilijk')
    await widget.getByRole('button', { name: 'Versturen', exact: true }).click()
    await widget.getByRole('heading', { name: 'Dank u wel' }).waitFor()
    expect(await page.title()).toBe('t 0 1')
    host.close()
  })

  it('has types: a wrong option does not compile', () => {
    const check = (code: string) => {
      writeFileSync(join(project, 'check.ts'), code)
      const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
      const options = [
        '--noEmit',
        '--strict',
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
      ]
      try {
        execFileSync(process.execPath, [tsc, ...options, '--skipLibCheck', 'check.ts'], {
          cwd: project,
        })
        return true
      } catch {
        return false
      }
    }
    const use = "import { defineHelder } from 'helder/widget'\n"
    expect(check(`${use}defineHelder({ from: 'https://f.voorbeeld.nl' })`)).toBe(true)
    expect(
      check(
        `${use}document.addEventListener('helder:sent', () => {})\ndocument.querySelector('helder-feedback')?.opened`,
      ),
    ).toBe(true)
    expect(check(`${use}defineHelder({ form: 'https://f.voorbeeld.nl' })`)).toBe(false)
  })
})
