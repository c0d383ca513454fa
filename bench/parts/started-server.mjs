/** The built server in a process of its own, with the site `demo` and an intake token. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

export const startedServer = async (folder, env = {}) => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  const intakeToken = 'helder_bench_intake_0123456789'
  const adminToken = 'helder_bench_admin_0123456789'
  const child = spawn(
    process.execPath,
    [new URL('../../dist/server/serve.js', import.meta.url).pathname, '--try-out'],
    {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        HELDER_DATA: join(folder, 'server'),
        HELDER_SAMPLE: '0',
        HELDER_DEMO_HOSTS: 'www.voorbeeld.nl',
        HELDER_ADMIN_TOKEN: adminToken,
        HELDER_INTAKE_TOKEN: intakeToken,
        ...env,
      },
      // What keeps it from starting is for who runs the bench.
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const origin = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const up = await fetch(`${origin}/livez`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    origin,
    intakeToken,
    adminToken,
    pid: child.pid,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
}
