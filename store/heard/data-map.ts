/** What is kept to tell who is not heard: numbers, and nobody's. */
import { count, inner } from '../data-line.ts'

export const HEARD_MAP = {
  daily_view: {
    site: count('where'),
    page_number: count('which page was seen'),
    day: count('on which day, UTC'),
    language: count('in which language the page was'),
    estimated: count('from a sample of one view in a hundred, or as the owner counted'),
    views: count('how often'),
  },
  alert: {
    alert: inner('its name', 'counts'),
    site: count('where much more came in than is usual'),
    page: count('on which page; empty is the whole site'),
    day: count('on which day, UTC'),
    what: count('presses on "no" or "partly", or messages'),
    found: count('how many'),
    expected: count('how many there are on such a day'),
    chance: count('of so many on an ordinary day'),
    repeated: count('how many had words that were there already'),
    marks: count('why it may not be many people'),
    created_at: count('when it was found'),
  },
} as const
