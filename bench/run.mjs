/** `npm run bench NAME`: measures, and prints ratios taken in one run. Nothing here is a test. */

import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs') && name !== 'run.mjs')
  .map((name) => name.slice(0, -'.mjs'.length))
const [name, ...args] = process.argv.slice(2)
if (!names.includes(name ?? '')) {
  console.log(`npm run bench NAME, where NAME is one of: ${names.join(', ')}`)
  process.exit(name ? 2 : 0)
}
const node = (...rest) => spawnSync(process.execPath, rest, { stdio: 'inherit' }).status ?? 1
process.exit(
  node('scripts/build.mjs') ||
    node('node_modules/typescript/bin/tsc', '-b') ||
    node(new URL(`${name}.mjs`, folder).pathname, ...args),
)
