/** Built files, read once and kept: the widget, the dashboard, the demo page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.map': 'application/json',
}

type Kept = { type: string; plain: Buffer; brotli?: Buffer; gzip?: Buffer }

/** Answers with a file of `folder` by its path below `/`, compressed when the asker takes that. */
export const publicFiles = (folder: string) => {
  const files = new Map<string, Kept>()
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const extension = extname(entry.name)
      const type = TYPES[extension]
      if (!entry.isFile() || type === undefined) continue
      const file = join(entry.parentPath, entry.name)
      const read = (suffix: string) =>
        existsSync(file + suffix) ? readFileSync(file + suffix) : undefined
      const brotli = read('.br')
      const gzip = read('.gz')
      files.set(`/${relative(folder, file).split(sep).join('/')}`, {
        type,
        plain: readFileSync(file),
        ...(brotli ? { brotli } : {}),
        ...(gzip ? { gzip } : {}),
      })
    }
  }
  return (path: string, request: Request): Response | undefined => {
    const kept = files.get(path)
    if (!kept) return undefined
    const takes = request.headers.get('Accept-Encoding') ?? ''
    const [encoding, body] =
      kept.brotli && /\bbr\b/.test(takes)
        ? ['br', kept.brotli]
        : kept.gzip && /\bgzip\b/.test(takes)
          ? ['gzip', kept.gzip]
          : ['', kept.plain]
    return new Response(new Uint8Array(body), {
      headers: {
        'Content-Type': kept.type,
        Vary: 'Accept-Encoding',
        ...(encoding ? { 'Content-Encoding': encoding } : {}),
      },
    })
  }
}
