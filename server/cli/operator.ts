/** What the commands of an operator share: the store of this machine, and clear refusals. */
import { parseArgs } from 'node:util'
import type { Store } from '../../store/store.ts'
import { openStore } from '../open-store.ts'
import type { Terminal } from './main.ts'

/** Asked for wrongly: the message says how, and the exit code is 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** Where the store is: HELDER_DATA (default ./data) or DATABASE_URL, as for the server. */
export const placeOf = (environment: Record<string, string | undefined> = process.env) => ({
  data: environment.HELDER_DATA || './data',
  databaseUrl: environment.DATABASE_URL || undefined,
})

/** Works on the store of this machine, and closes it whatever happens. The server may run meanwhile. */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(placeOf())
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']

/** `--name value` options and the rest. Throws `Misuse` for an option that there is not. */
export const optionsOf = (args: readonly string[], options: Options) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: options ?? {},
      allowPositionals: true,
    })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch (error) {
    throw new Misuse((error as Error).message)
  }
}

export const printLine = ({ stdout }: Terminal, value: unknown) =>
  stdout.write(`${JSON.stringify(value)}\n`)

/** Tells how far a long job is, on a line of its own that is written over; silent when nobody looks. */
export const progress = ({ stderr }: Terminal, what: string) => {
  const started = Date.now()
  const shown = (stderr as { isTTY?: boolean }).isTTY === true
  let last = 0
  const show = (count: number) => {
    const seconds = Math.max(0.001, (Date.now() - started) / 1_000)
    stderr.write(`\r${count.toLocaleString('en')} ${what}, ${Math.round(count / seconds)}/s `)
  }
  return {
    to: (count: number) => {
      if (!shown || Date.now() - last < 200) return
      last = Date.now()
      show(count)
    },
    done: (count: number) => {
      if (!shown) return
      show(count)
      stderr.write('\n')
    },
  }
}
