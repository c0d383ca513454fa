import { Hono } from 'hono'
import * as z from 'zod'
import { URL_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { SiteKey } from '../../shared/signal.ts'
import { jsonBody } from '../../worker/read-json.ts'
import { type FetchDeps, fetchSafely } from '../check/fetch-safely.ts'
import { checkPage } from '../check/index.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { checkAddress } from '../sinks/webhook/address.ts'
import { addressesOf } from '../sinks/webhook/look-up.ts'
import { ownSite } from './own-sites.ts'

export const NewPageCheck = z.strictObject({
  site: SiteKey,
  /** https, on the public internet. */
  url: z.string().max(URL_MAX),
})

type Deps = SignInDeps & {
  /** Where citizens reach this server. */
  url: string
  /** Pages may be on this machine or its network. */
  checkLocal?: boolean | undefined
}
type Answer = (request: Request, env: unknown) => Response | Promise<Response>

/** Refuses an address that may not be asked. That a name stands for nothing is something to find out. */
const checkAllowed = async (url: string, deps: FetchDeps) => {
  if (URL.canParse(url) && new URL(url).origin === deps.own) return
  let known = true
  const asked = async (name: string) => {
    const found = await deps.lookup(name).catch(() => [])
    known = found.length > 0
    return found
  }
  await checkAddress(url, { ...deps, lookup: asked }).catch(() => {
    const errors = [{ member: 'url', error: 'not an https address on the public internet' }]
    if (known) refuse({ code: 'body_invalid', errors })
  })
}

/** `POST /v1/page-checks`: whether the widget is installed right on a page, as `helder check` tells it. */
export const pageChecks = (deps: Deps, answerOwn: Answer) =>
  new Hono<SignedIn>().post('/', may(deps, 'publish'), ...jsonBody(NewPageCheck), async (c) => {
    const { site, url } = c.req.valid('json')
    await ownSite(deps, c, site)
    const asking: FetchDeps = {
      lookup: addressesOf,
      allowLocal: deps.checkLocal ?? false,
      own: new URL(deps.url).origin,
      answerOwn: (request) => answerOwn(request, c.env),
      timeout: AbortSignal.timeout,
    }
    await checkAllowed(url, asking)
    return c.json(await checkPage(url, fetchSafely(asking), site))
  })
