/** `helder pull`: signals over HTTP, to a file or standard output; goes on where the last pull ended. */
import { once } from 'node:events'
import {
  closeSync,
  createWriteStream,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { helderClient } from '../../shared/api/client.ts'
import type { Terminal } from './main.ts'
import { Misuse, optionsOf, progress } from './operator.ts'

const USAGE =
  'pull [--url http://127.0.0.1:8787] [--token TOKEN] [--format ndjson|csv|xlsx|parquet] [--out FILE] [--cursor FILE] [--filter site=demo&q=…]'

const TYPES: Record<string, string> = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
}

const optionsFor = (args: readonly string[]) => {
  const option = { type: 'string' } as const
  const { values } = optionsOf(args, {
    url: option,
    token: option,
    format: option,
    out: option,
    cursor: option,
    filter: option,
  })
  const given = values as Record<string, string | undefined>
  const token = given.token ?? process.env.HELDER_TOKEN
  const format = given.format ?? 'ndjson'
  const type = TYPES[format]
  if (!token) throw new Misuse(`a token is needed: --token or HELDER_TOKEN\n${USAGE}`)
  if (!type) throw new Misuse(USAGE)
  if (given.cursor && format !== 'ndjson') throw new Misuse('--cursor goes with --format ndjson')
  const url = (given.url ?? process.env.HELDER_URL ?? 'http://127.0.0.1:8787').replace(/\/+$/, '')
  return { url, token, type, out: given.out, cursor: given.cursor, filter: given.filter ?? '' }
}

/** Room for the longest line many times over. */
const TAIL_BYTES = 1_048_576

/**
 * What the file that we go on with has already. A stop halfway leaves it with more than the cursor says, and with a
 * torn line: that is cut off, and the last whole line counts. Undefined when there is none.
 */
const lastIn = (file: string): string | undefined => {
  const handle = openSync(file, 'r+')
  try {
    const { size } = fstatSync(handle)
    const tail = Buffer.alloc(Math.min(size, TAIL_BYTES))
    readSync(handle, tail, 0, tail.length, size - tail.length)
    const end = tail.lastIndexOf('\n') + 1
    ftruncateSync(handle, size - tail.length + end)
    const line = tail.subarray(0, end).toString().trimEnd().split('\n').at(-1)
    return line ? (JSON.parse(line) as { cursor: string }).cursor : undefined
  } finally {
    closeSync(handle)
  }
}

/** Written under another name first: a stop halfway leaves the old cursor, and nothing is missed. */
const keepCursor = (file: string, cursor: string) => {
  writeFileSync(`${file}.part`, cursor)
  renameSync(`${file}.part`, file)
}

export const pull = async (args: readonly string[], terminal: Terminal) => {
  const { url, token, type, out, cursor, filter } = optionsFor(args)
  const query = new URLSearchParams(filter)
  const kept = cursor && existsSync(cursor) ? readFileSync(cursor, 'utf8').trim() : undefined
  const had = cursor && out && existsSync(out) ? lastIn(out) : undefined
  const after = had ?? kept
  if (after) query.set('after', after)
  const helder = helderClient({ origin: url, token, fetch: (to, init) => fetch(to, init) })
  const asked = { query: Object.fromEntries(query), accept: type }
  const { body } = await helder.ask('GET', '/signals', asked)
  if (!body) throw new Error('the server sent nothing')
  const target = out ? createWriteStream(out, { flags: cursor ? 'a' : 'w' }) : terminal.stdout
  const shown = progress(terminal, type === TYPES.ndjson ? 'rows' : 'bytes')
  const decoder = new TextDecoder()
  let line = ''
  let last: string | undefined
  let count = 0
  for await (const chunk of body) {
    if (!target.write(chunk)) await once(target, 'drain')
    if (type !== TYPES.ndjson) count += chunk.length
    else {
      const lines = (line + decoder.decode(chunk, { stream: true })).split('\n')
      line = lines.pop() ?? ''
      count += lines.length
      last = lines.at(-1) ?? last
    }
    shown.to(count)
  }
  if (out) await once(target.end(), 'finish')
  shown.done(count)
  // Only what is in the file moves the cursor.
  if (cursor && last) keepCursor(cursor, (JSON.parse(last) as { cursor: string }).cursor)
  return 0
}
