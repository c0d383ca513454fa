/** Puts a brotli and a gzip copy beside every built text file: compressed once, served often. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
export const gzip = (bytes) => gzipSync(bytes, { level: 9 })

export const compress = (folder) => {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name)
    if (!statSync(file).isFile() || !/\.(js|css|html|svg|json)$/.test(name)) continue
    const bytes = readFileSync(file)
    writeFileSync(`${file}.br`, brotli(bytes))
    writeFileSync(`${file}.gz`, gzip(bytes))
  }
}
