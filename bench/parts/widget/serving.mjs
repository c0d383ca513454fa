/** A small server on loopback: scripts and pages compressed with brotli 11, as a careful site serves them. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'

const compressed = new Map()
const brotli = (text) => {
  const kept =
    compressed.get(text) ??
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
      },
    })
  compressed.set(text, kept)
  return kept
}

/** `answer(method, path)` gives `{ type, text }`, or nothing for 404. Any page may ask, with or without cookies. */
export const serving = async (answer) => {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      const cors = {
        'Access-Control-Allow-Origin': request.headers.origin ?? '*',
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Allow-Methods': 'GET, POST, PUT',
        'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
      }
      if (request.method === 'OPTIONS') return response.writeHead(204, cors).end()
      const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
      const found = answer(request.method, path)
      if (!found) return response.writeHead(404, cors).end()
      const body = brotli(found.text)
      response
        .writeHead(200, {
          ...cors,
          'Content-Type': found.type,
          'Content-Encoding': 'br',
          'Content-Length': body.length,
        })
        .end(body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
