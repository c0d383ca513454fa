/** `npm test`: builds what is missing, finds or installs what they need, and runs every test. */
import { spawnSync } from 'node:child_process'
import { meetNeeds } from './needs.mjs'

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: process.env })
  if (status !== 0) process.exit(status ?? 1)
}

Object.assign(process.env, meetNeeds())
run('scripts/build.mjs')
// Types are tests too: a wrong import or a missing text does not compile. So is the way it is written.
run('node_modules/typescript/bin/tsc', '-b')
run('node_modules/@biomejs/biome/bin/biome', 'check', '--log-level=warn', '.')
run('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2))
