#!/usr/bin/env node
/** `npx helder …`: builds what is missing, quietly, and runs the command line. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const build = fileURLToPath(new URL('./build.mjs', import.meta.url))
// What the build says goes to standard error: standard output belongs to the command.
const { status } = spawnSync(process.execPath, [build, '--only', 'server'], {
  stdio: ['ignore', process.stderr, process.stderr],
})
if (status !== 0) process.exit(status ?? 1)
const { main } = await import('../dist/server/cli/main.js')
process.exitCode = await main(process.argv.slice(2), process)
