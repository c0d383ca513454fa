import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import {
  CoreMessageAction,
  type MessagePlace,
  NewCoreMessage,
  NewCoreVersion,
  NewVariantVersion,
} from '../../shared/core-message.ts'
import { refuse } from '../../shared/problem.ts'
import type { KeptVersion } from '../../store/desk/issue-store.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { keeps, newestIn, standing } from '../desk/core-messages.ts'
import { ListQuery, listPart } from '../list-part.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'

const wrong = (member: string, error: string) =>
  refuse({ code: 'body_invalid', errors: [{ member, error }] })
const moved = () => refuse({ code: 'core_message_moved' })

/**
 * `/v1/core-messages`: what everybody says alike, and what each makes of it. Read by all who read words: it is one
 * message. Written where one's reach is.
 */
export const coreMessages = (deps: SignInDeps) => {
  const { store, now } = deps
  const keeper = async (c: Context<SignedIn>) => {
    const sites = await store.sites()
    const names = new Map(sites.map(({ site, name }) => [site, name]))
    return {
      mayKeep: (place: MessagePlace) => keeps(c.get('who').reach, place, sites),
      /** With what its site is called, to be read by people. */
      named: <T extends MessagePlace>(one: T) => {
        const siteName = names.get(one.site ?? '')
        return siteName === undefined ? one : { ...one, siteName }
      },
    }
  }
  const found = async (c: Context<SignedIn>) => {
    const { success, data } = z.uuid().safeParse(c.req.param('coreMessage')?.toLowerCase())
    const [message] = success ? await store.coreMessages(data) : []
    if (!message) return refuse({ code: 'not_found' })
    return { message, versions: await store.messageVersions(message.coreMessage) }
  }
  const whole = async (c: Context<SignedIn>) => {
    const { message, versions } = await found(c)
    const { mayKeep, named } = await keeper(c)
    const shown = versions.map(named)
    return { ...standing(message, shown, mayKeep), versions: shown }
  }
  /** One that is kept by this person: the core, or the text of a place. */
  const kept = async (c: Context<SignedIn>, placeIn?: MessagePlace) => {
    const { message, versions } = await found(c)
    const place = placeIn ?? { organisation: message.organisation }
    if (!(await keeper(c)).mayKeep(place)) return refuse({ code: 'scope_missing', scope: 'answer' })
    return { message, versions }
  }
  /** One that may be changed. */
  const toChange = async (c: Context<SignedIn>, place?: MessagePlace) => {
    const { message, versions } = await kept(c, place)
    if (message.retiredAt !== undefined) return moved()
    return { id: message.coreMessage, versions, core: newestIn(versions)?.version ?? 0 }
  }
  const add = async (c: Context<SignedIn>, id: string, version: Omit<KeptVersion, 'by' | 'at'>) => {
    const { site, organisation } = version
    const place = site ?? organisation ?? 'core'
    await noted(deps, c, 'answer', `core message ${id}: version ${version.version} of ${place}`)
    const by = { by: c.get('who').label, at: now().toISOString() }
    if (!(await store.addMessageVersion(id, { ...version, ...by }))) return moved()
    return c.json(await whole(c), 201)
  }

  return new Hono<SignedIn>()
    .get('/', may(deps, 'text'), checkQuery(ListQuery), async (c) => {
      const messages = await listPart(
        c,
        c.req.valid('query'),
        (part) => store.coreMessages(undefined, part),
        ({ title, coreMessage }) => [title, coreMessage],
      )
      const [newest, { mayKeep, named }] = await Promise.all([
        store.newestVersions(messages.map(({ coreMessage }) => coreMessage)),
        keeper(c),
      ])
      const of = new Map<string, KeptVersion[]>()
      for (const { coreMessage, ...version } of newest) {
        const texts = of.get(coreMessage) ?? []
        of.set(coreMessage, [...texts, named(version)])
      }
      return c.json(messages.map((one) => standing(one, of.get(one.coreMessage) ?? [], mayKeep)))
    })
    .post('/', may(deps, 'answer'), ...jsonBody(NewCoreMessage), async (c) => {
      const { title, organisation, text } = c.req.valid('json')
      const { mayKeep } = await keeper(c)
      if (!mayKeep({ organisation })) return refuse({ code: 'scope_missing', scope: 'answer' })
      const made = { coreMessage: randomUUID(), title, organisation }
      await noted(deps, c, 'answer', `core message ${made.coreMessage}`)
      const [by, createdAt] = [c.get('who').label, now().toISOString()]
      await store.makeCoreMessage({ ...made, createdAt }, { text, by })
      const versions = await store.messageVersions(made.coreMessage)
      return c.json({ ...standing({ ...made, createdAt }, versions, mayKeep), versions }, 201)
    })
    .get('/:coreMessage', may(deps, 'text'), async (c) => c.json(await whole(c)))
    .post('/:coreMessage/versions', may(deps, 'answer'), ...jsonBody(NewCoreVersion), async (c) => {
      const { version, text } = c.req.valid('json')
      const { id, core } = await toChange(c)
      if (version !== core) return moved()
      return add(c, id, { version: core + 1, coreVersion: core + 1, text })
    })
    .post(
      '/:coreMessage/variants',
      may(deps, 'answer'),
      ...jsonBody(NewVariantVersion),
      async (c) => {
        const { version, coreVersion, text, ...place } = c.req.valid('json')
        const { id, core, versions } = await toChange(c, place)
        const before = newestIn(versions, place)
        if (place.site !== undefined && !(await store.sites()).some((s) => s.site === place.site))
          return wrong('site', 'there is no such site')
        if (coreVersion > core) return wrong('coreVersion', 'there is no such version')
        // It cannot say the same as something older than it did.
        if (version !== (before?.version ?? 0) || coreVersion < (before?.coreVersion ?? 0))
          return moved()
        return add(c, id, { ...place, version: version + 1, coreVersion, text })
      },
    )
    .post(
      '/:coreMessage/actions',
      may(deps, 'answer'),
      ...jsonBody(CoreMessageAction),
      async (c) => {
        const { message } = await kept(c)
        await noted(deps, c, 'answer', `restore core message ${message.coreMessage}`)
        return (await store.restoreCoreMessage(message.coreMessage))
          ? c.json(await whole(c))
          : moved()
      },
    )
    .delete('/:coreMessage', may(deps, 'answer'), async (c) => {
      const { id } = await toChange(c)
      await noted(deps, c, 'answer', `retire core message ${id}`)
      return (await store.retireCoreMessage(id, now().toISOString())) ? c.body(null, 204) : moved()
    })
}
