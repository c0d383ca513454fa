/** A page of somebody else's, on a host of its own, under a strict policy: what the widget must live with. */
import { once } from 'node:events'
import { createServer } from 'node:http'

type Options = {
  port: number
  /** Where the widget comes from. */
  from: string
  site?: string
  language?: string
  body?: string
  /** Where its policy lets scripts send to, each time that the page is asked for; else to where the widget comes from. */
  connect?: () => string
}

export const aPage = async ({
  port,
  from,
  site = 'demo',
  language = 'nl',
  body,
  connect,
}: Options) => {
  const snippet = `<script src="${from}/helder.js" data-site="${site}" async></script>`
  const policy = () =>
    [
      "default-src 'none'",
      `script-src ${from}`,
      `connect-src ${connect?.() ?? from}`,
      "require-trusted-types-for 'script'",
    ].join('; ')
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy() })
    response.end(`<!doctype html><html lang="${language}"><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><title>Een pagina</title>
      <main><h1>Een pagina</h1><p>Met tekst.</p>${body ?? ''}${snippet}</main>`)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${port}/pagina`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      // A browser may have opened one in advance, on which nothing was ever asked.
      server.closeAllConnections()
      await closed
    },
  }
}
