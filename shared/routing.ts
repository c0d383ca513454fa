/** Which organisation and which of its desks a question goes to. The first rule that fits decides. */
import * as z from 'zod'
import { TEXT_MAX, URL_MAX } from './limits.ts'
import { isOnPage } from './on-page.ts'

const name = z.string().trim().min(1).max(120)

export const Route = z
  .strictObject({
    /** An address, or the beginning of one that ends in `*`. */
    page: z.string().max(URL_MAX).optional(),
    lifeEvent: z.string().max(40).optional(),
    region: z.string().max(40).optional(),
    /** Any of these, as a whole word of the question. */
    words: z.array(z.string().trim().min(2).max(60)).min(1).max(50).optional(),
    /** Where it goes; the organisation of the site without it. */
    organisation: name.optional(),
    team: name.optional(),
  })
  .refine(({ organisation, team }) => organisation !== undefined || team !== undefined, {
    error: 'an organisation or a team',
  })
export type Route = z.infer<typeof Route>
export const Routes = z.array(Route).max(200)

/** Questions to try rules on: made up, or the newest real ones of the site. */
export const RouteTrial = z
  .strictObject({
    /** Those of the site without it. */
    rules: Routes.optional(),
    questions: z
      .array(
        z.strictObject({
          page: z.string().max(URL_MAX),
          text: z.string().max(TEXT_MAX),
          lifeEvent: z.string().max(40).optional(),
          region: z.string().max(40).optional(),
        }),
      )
      .min(1)
      .max(200)
      .optional(),
    recent: z.int().min(1).max(1_000).optional(),
  })
  .refine(({ questions, recent }) => (questions === undefined) !== (recent === undefined), {
    path: ['questions'],
    error: 'either questions or recent',
  })
export type RouteTrial = z.infer<typeof RouteTrial>

/** What a rule looks at. */
export type Routed = {
  url: string
  text: string
  lifeEvent?: string | undefined
  region?: string | undefined
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Whether everything that a rule asks for is so. A word of several parts is met when all of them are there. */
export const fits = (rule: Route, { url, text, lifeEvent, region }: Routed) => {
  if (rule.page !== undefined && !isOnPage(url, rule.page)) return false
  if (rule.lifeEvent !== undefined && rule.lifeEvent !== lifeEvent) return false
  if (rule.region !== undefined && rule.region !== region) return false
  if (!rule.words) return true
  const said = wordsOf(text)
  return rule.words.some((word) => [...wordsOf(word)].every((part) => said.has(part)))
}

/** The number of the rule that decides, from 0, and where the question goes. */
export const routeFor = (rules: readonly Route[], question: Routed, organisation: string) => {
  const rule = rules.findIndex((one) => fits(one, question))
  const found = rules[rule]
  return {
    ...(found ? { rule } : {}),
    organisation: found?.organisation ?? organisation,
    ...(found?.team === undefined ? {} : { team: found.team }),
  }
}
