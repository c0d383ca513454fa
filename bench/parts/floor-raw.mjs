/** The floor of floors: reads the body, answers 202, keeps nothing. */
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(202, { 'Content-Type': 'application/json' }).end('{}'))
})
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`),
)
