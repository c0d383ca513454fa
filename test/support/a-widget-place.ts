/** A server whose demo site offers every channel, and pages elsewhere that carry its widget. */
import { CHANNELS } from '../../shared/words.ts'
import { aServer, freePort, TOKEN } from './a-server.ts'
import { pagesAt } from './pages.ts'

export const aWidgetPlace = async () => {
  const port = await freePort()
  const server = await aServer({ HELDER_DEMO_HOSTS: `127.0.0.1:${port}` })
  const sites = (await (await server.staff('/v1/sites')).json()) as { site: string }[]
  const demo = sites.find(({ site }) => site === 'demo')
  const changed = await fetch(`${server.origin}/v1/sites/demo`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...demo, channels: CHANNELS }),
  })
  if (!changed.ok) throw new Error(await changed.text())
  const pages = await pagesAt(port)
  const snippet = `<script src="${server.origin}/helder.js" data-site="demo" async></script>`
  return {
    server,
    pages,
    snippet,
    /** A plain page of text with the widget at its end. */
    plain: (language: string, { head = '', htmlClass = '' } = {}) =>
      pages.put(`/${language}`, {
        body: `<!doctype html><html lang="${language}" class="${htmlClass}"><meta charset="utf-8">
          <meta name="viewport" content="width=device-width"><title>Een pagina</title>
          <style>:root { color-scheme: light dark; font-family: sans-serif }
          body { color: CanvasText; background: Canvas }</style>${head}
          <main><h1>Een pagina</h1>
          <p id="sentence">Het verzamelinkomen telt mee.</p>${snippet}</main></html>`,
      }),
    stop: async () => {
      await pages.close()
      await server.stop()
    },
  }
}
export type WidgetPlace = Awaited<ReturnType<typeof aWidgetPlace>>
