/** Sites as somebody is setting them up, to be looked at before they are saved: in memory, and not for long. */
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { Site } from '../shared/site.ts'

/** Drafts at a time: of those who set up a site at the same moment, a few steps each. */
const DRAFTS_MAX = 100
/** Milliseconds that one can be looked at: longer than somebody looks at a form without touching it. */
const DRAFT_MS = 3_600_000

/** A key for who tries to leave a way to be reached: what is sealed with it is thrown away, so nobody keeps the other half. */
const keyForNobody = () => {
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
    format: 'jwk',
  })
  const point = [x, y].map((part) => Buffer.from(part, 'base64url'))
  return Buffer.concat([Buffer.of(4), ...point]).toString('base64url')
}

export const siteDrafts = (now: () => Date) => {
  const kept = new Map<string, { site: Site; until: number }>()
  return {
    /** Where it can be looked at: its own name and that of the site, of which the saved form is shown when it is gone. */
    keep: (site: Site) => {
      const [oldest] = kept.size < DRAFTS_MAX ? [] : kept.keys()
      if (oldest) kept.delete(oldest)
      const id = randomUUID()
      const draft = { ...site, closed: false, sealingKey: keyForNobody() }
      kept.set(id, { site: draft, until: now().getTime() + DRAFT_MS })
      return `${id}.${site.site}`
    },
    /** The draft, or else the key of the site to show. */
    at: (place: string): { draft?: Site; key: string } => {
      const [, id = '', key = place] = /^([0-9a-f-]{36})\.([a-z0-9-]+)$/.exec(place) ?? []
      const found = kept.get(id)
      return found && found.until > now().getTime() ? { draft: found.site, key } : { key }
    },
  }
}
