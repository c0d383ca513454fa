/** What everybody may read on a page. */
import { dayIn } from '../../shared/days.ts'
import { PUBLIC_ANSWERS } from '../../shared/limits.ts'
import type { OnPage } from '../../shared/outcomes.ts'
import type { Store } from '../../store/store.ts'

/** A notice whose day has passed is not current any more, and not shown. */
export const onPage =
  (store: Store, now: () => Date) =>
  async (site: string, url: string): Promise<OnPage> => {
    const today = dayIn(now())
    const [answers, notices] = await Promise.all([
      store.publicAnswers(site, url, PUBLIC_ANSWERS),
      store.noticesOn(site, url, today),
    ])
    return {
      answers,
      notices: notices.map(({ language, known, unknown, confidential, moreOn, changedAt }) => ({
        ...{ language, known, moreOn, changedOn: dayIn(new Date(changedAt)) },
        ...(unknown === undefined ? {} : { unknown }),
        ...(confidential === undefined ? {} : { confidential }),
      })),
    }
  }
