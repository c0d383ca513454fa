import { Hono } from 'hono'
import { may, type SignInDeps } from '../sign-in.ts'

/** `GET /v1/sites`: the sites that this server keeps. */
export const sites = (deps: SignInDeps) =>
  new Hono().get('/', may(deps, 'aggregate'), async (c) => c.json(await deps.store.sites()))
