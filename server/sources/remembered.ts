/** How far a source was read, in a file of its own. Lost, it costs a second look and never a double. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod'

/** `name` is a digest in the name of the file: addresses and users do not stand in folders. */
export const remembered = <S extends z.ZodType>(folder: string, name: string, schema: S) => {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 32)
  const file = join(folder, `${digest}.json`)
  return {
    read: (): z.output<S> | undefined => {
      try {
        return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
      } catch {
        return undefined
      }
    },
    /** Under another name first: a stop halfway leaves the old one. */
    keep: (value: z.input<S>) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(`${file}.part`, JSON.stringify(value), { mode: 0o600 })
      renameSync(`${file}.part`, file)
    },
  }
}
