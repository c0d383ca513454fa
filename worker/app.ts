/** The whole edge on one screen, in the order in which a request meets it. */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { requestId } from 'hono/request-id'
import { refuse } from '../shared/problem.ts'
import { hostOf } from '../shared/text.ts'
import { allowsHost } from './admit.ts'
import { answerError } from './answer.ts'
import type { Deps } from './deps.ts'
import { everyAnswer } from './headers.ts'
import { files } from './routes/files.ts'
import { health } from './routes/health.ts'
import { receipts } from './routes/receipts.ts'
import { signals } from './routes/signals.ts'
import { widget } from './routes/widget.ts'

export const createApp = (deps: Deps) => {
  /** Origins that some site lists. Which site exactly is decided when the signal is read. */
  const crossOrigin = (allowMethods: string[]) =>
    cors({
      origin: async (origin) => {
        const sites = await deps.sites.all()
        return sites.some((site) => allowsHost(site, hostOf(origin), '')) ? origin : null
      },
      allowMethods,
      allowHeaders: ['Content-Type'],
      maxAge: 86_400,
    })
  return new Hono()
    .use(requestId())
    .use(...everyAnswer())
    .use('/v1/signals', crossOrigin(['POST']))
    .use('/v1/sites/*', crossOrigin(['GET']))
    .route('/', health(deps))
    .route('/', files(deps))
    .route('/v1/signals', signals(deps))
    .route('/v1/sites', widget(deps))
    .route('/', receipts(deps))
    .notFound(() => refuse({ code: 'not_found' }))
    .onError(answerError(deps.log))
}
