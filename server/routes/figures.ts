import { Hono } from 'hono'
import type { Metrics } from '../metrics.ts'

/** `GET /metrics`: figures for Prometheus. Numbers only; keep it to your own network all the same. */
export const figures = ({ text, contentType }: Metrics) =>
  new Hono().get('/', async (c) => c.body(await text(), 200, { 'Content-Type': contentType }))
