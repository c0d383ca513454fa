/** Who may do what, and where. Denied is what is not listed. */
import * as z from 'zod'
import { URL_MAX } from './limits.ts'
import { SiteKey } from './signal.ts'
import { ROLES } from './words.ts'

const Organisation = z.string().trim().min(1).max(120)
/** One page, or pages that begin so. */
export const PagePrefix = z
  .string()
  .max(URL_MAX)
  .regex(/^https?:\/\/[^*]+\*?$/, 'an address, or the beginning of one that ends in *')

/** Where a right holds: all sites of an organisation, one site, or pages of one. */
export const Place = z.union([
  z.strictObject({ organisation: Organisation }),
  z.strictObject({ site: SiteKey, page: PagePrefix.optional() }),
])
export type Place = z.infer<typeof Place>

/** Whether something of a site lies in one of the places: all of it, or some pages. */
export const isIn = (
  { site, organisation }: { site: string; organisation: string },
  places: readonly Place[],
) =>
  places.some((place) =>
    'organisation' in place ? place.organisation === organisation : place.site === site,
  )

/** All places together; without one a right holds everywhere. */
export const Reach = z.array(Place).min(1).max(200)

/** Administration has no borders here: rights and sites are kept by those who answer for the whole store. */
export const adminIsEverywhere = ({
  admin,
  reach,
}: {
  admin: boolean
  reach?: readonly Place[] | undefined
}) => !(admin && reach)

const Email = z.email().max(200).toLowerCase()

/** Somebody of staff. They sign in with their own organisation's provider (OpenID Connect), never with us. */
export const Person = z.strictObject({
  person: z.uuid(),
  name: z.string().trim().min(1).max(120),
  email: Email,
  roles: z.array(z.enum(ROLES)).min(1),
  reach: Reach.optional(),
})
export type Person = z.infer<typeof Person>

/** One organisation lets another read a site of its own, or some pages of it. */
export const Grant = z.strictObject({
  grant: z.uuid(),
  site: SiteKey,
  page: PagePrefix.optional(),
  /** Who may read it from now on, besides those whose site it is. */
  organisation: Organisation,
  /** The last day, UTC; without it until it is taken back. */
  until: z.iso.date().optional(),
})
export type Grant = z.infer<typeof Grant>
