/** Pages of somebody else's, on a host of their own: each path answers with what a test puts there. */
import { once } from 'node:events'
import { createServer } from 'node:http'

type Put = { body: string; type?: string; headers?: Record<string, string> }

export const pagesAt = async (port: number) => {
  // Browsers ask for it by themselves, and say so on the console when there is none.
  const pages = new Map<string, Put>([['/favicon.ico', { body: '', type: 'image/x-icon' }]])
  const server = createServer((asked, response) => {
    const found = pages.get(asked.url?.split('?')[0] ?? '')
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found?.type ?? 'text/html; charset=utf-8',
      ...found?.headers,
    })
    response.end(found?.body)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${port}`,
    /** Answers with the address. */
    put: (path: string, page: Put) => {
      pages.set(path, page)
      return `http://127.0.0.1:${port}${path}`
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type Pages = Awaited<ReturnType<typeof pagesAt>>
