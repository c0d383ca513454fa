/** The address that asks: the socket's, or what a proxy that we trust says of it. Never written down. */
import { createHmac, randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { fairShare } from '../worker/fair-share.ts'
import { limiter } from '../worker/limit.ts'

const plain = (address: string) => address.trim().replace(/^::ffff:/i, '')

/** Walks `X-Forwarded-For` from the nearest proxy outwards, as far as each is one of ours. */
export const addressOf =
  (trustedProxies: readonly string[]) =>
  (c: Context): string => {
    // No socket: a request from within, as in tests.
    const socket = 'incoming' in (c.env ?? {}) ? plain(getConnInfo(c).remote.address ?? '') : ''
    const trusted = new Set(trustedProxies.map(plain))
    if (!trusted.has(socket)) return socket
    const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map(plain).filter(Boolean)
    return forwarded.findLast((address) => !trusted.has(address)) ?? socket
  }

/** The limiter of this process, with a key that never leaves its memory. */
export const processLimiter = (now: () => number) => {
  let key = randomBytes(32)
  return limiter({
    now,
    hash: (text) => createHmac('sha256', key).update(text).digest('base64').slice(0, 16),
    freshKey: () => {
      key = randomBytes(32)
    },
  })
}

/** What each site may have of this process while it is busy. */
export const processShare = () => {
  let last = performance.eventLoopUtilization()
  return fairShare({
    now: () => performance.now(),
    busyness: () => {
      const before = last
      last = performance.eventLoopUtilization()
      return performance.eventLoopUtilization(last, before).utilization
    },
  })
}
