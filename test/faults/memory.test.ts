import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { expect, it } from 'vitest'
import { aServer } from '../support/a-server.ts'
import { flood } from '../support/flood.ts'

const RSS_MAX_MIB = 256

/** The most memory that a process has had, in MiB. */
const peak = (pid: number) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

it.runIf(process.platform === 'linux')(
  '200 bodies of 10 MiB at once and 1,000 slow sockets: memory stays bounded, others are served',
  async () => {
    const server = await aServer({ HELDER_DEMO_HOSTS: 'www.voorbeeld.nl' })
    const port = Number(new URL(server.origin).port)
    const slow: Socket[] = []
    for (let n = 0; n < 1_000; n++) {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => {})
      socket.write(
        'POST /v1/signals HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{',
      )
      slow.push(socket)
    }
    const big = Buffer.alloc(10 * 1024 * 1024, 'x')
    const statuses = await Promise.all(
      Array.from({ length: 200 }, () =>
        fetch(`${server.origin}/v1/signals`, {
          method: 'POST',
          body: big,
          headers: { 'Content-Type': 'application/json' },
        }).then(
          ({ status }) => status,
          // The server hung up while we were still sending: that is a refusal too.
          () => 413,
        ),
      ),
    )
    expect(new Set(statuses)).toEqual(new Set([413]))
    const { acknowledged } = await flood({
      origin: server.origin,
      count: 200,
      atOnce: 10,
      page: 'https://www.voorbeeld.nl/toeslag',
    })
    expect(acknowledged).toHaveLength(200)
    const mib = peak(server.child.pid ?? 0)
    process.stdout.write(`peak RSS ${mib.toFixed(0)} MiB\n`)
    for (const socket of slow) socket.destroy()
    await server.stop()
    expect(mib).toBeLessThanOrEqual(RSS_MAX_MIB)
  },
)
