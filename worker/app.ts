/** The whole edge on one screen, in the order in which a request meets it. */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { requestId } from 'hono/request-id'
import { Refusal } from '../shared/problem.ts'
import { hostOf } from '../shared/text.ts'
import { WORK_HEADER } from '../shared/work.ts'
import { allowsHost } from './admit.ts'
import { answerError } from './answer.ts'
import type { Deps } from './deps.ts'
import { everyAnswer } from './headers.ts'
import { card } from './routes/card.ts'
import { files } from './routes/files.ts'
import { form } from './routes/form.ts'
import { health } from './routes/health.ts'
import { outbox } from './routes/outbox.ts'
import { outcomes } from './routes/outcomes.ts'
import { receipts } from './routes/receipts.ts'
import { security } from './routes/security.ts'
import { seen } from './routes/seen.ts'
import { signals } from './routes/signals.ts'
import { widget } from './routes/widget.ts'

export const createApp = (deps: Deps) => {
  /** Origins that some site lists. Which site exactly is decided when the signal is read. */
  const crossOrigin = (allowMethods: string[]) =>
    cors({
      origin: async (origin) => {
        const sites = await deps.sites.all()
        return sites.some((site) => allowsHost(site, hostOf(origin), () => '')) ? origin : null
      },
      allowMethods,
      allowHeaders: ['Content-Type', WORK_HEADER],
      // A page on another host must be able to read how long it should wait.
      exposeHeaders: ['Retry-After'],
      maxAge: 86_400,
    })
  const fromPages = crossOrigin(['POST'])
  const onError = answerError(deps.log)
  return (
    new Hono()
      // Never the caller's own: it would be a way to write in our log.
      .use(requestId({ limitLength: 0 }))
      .use(everyAnswer())
      // Without an origin no browser asks, and nothing of this answer is kept by a cache.
      .use('/v1/signals', (c, next) => (c.req.header('Origin') ? fromPages(c, next) : next()))
      .use('/v1/seen', (c, next) => (c.req.header('Origin') ? fromPages(c, next) : next()))
      .use('/v1/sites/*', crossOrigin(['GET']))
      .route('/', health(deps))
      .route('/.well-known', security(deps))
      .route('/', files(deps))
      .route('/v1/signals', signals(deps))
      .route('/v1/seen', seen(deps))
      .route('/v1/sites', widget(deps))
      .route('/', receipts(deps))
      .route('/', outcomes(deps))
      .route('/f', form(deps))
      .route('/f', card(deps))
      .route('/v1/outbox', outbox(deps))
      // Answered, not thrown: what is thrown here would pass by the headers above.
      .notFound((c) => onError(new Refusal({ code: 'not_found' }), c))
      .onError(onError)
  )
}
