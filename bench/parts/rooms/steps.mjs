/** What people do in each room, in an order in which one can. Every room is entered from the first one. */
import { rareWord } from './signals.mjs'

const room = (key) => `nav.rooms a[href*="room=${key}"]`
const narrow = (place) => `.narrowing .filters label:nth-child(${place}) select`
const queue = (place) => `.desk-head .tabs button:nth-of-type(${place})`
const view = (place) => `.keeper-views a:nth-of-type(${place})`
const enter =
  (key) =>
  ({ press }) =>
    press(room(key))
const press = (selector) => (page) => page.press(selector)
const choose = (selector, value) => (page) => page.choose(selector, value)
/** Presses for more so many times, and tells of the last one. */
const deep = (selector, times) => async (page) => {
  let last
  for (let n = 0; n < times; n++) last = await page.press(selector)
  return last
}
const thisYear = new Date().getUTCFullYear()
const halves = [`${thisYear}-H1`, `${thisYear - 1}-H2`]
const MORE = '.messages > button'

export const stepsFor = (rows) => ({
  signals: {
    'period: a half-year': choose('.filters label:nth-child(2) select', 'half'),
    'period: all': choose('.filters label:nth-child(2) select', 'all'),
    'one site': choose('.filters label:nth-child(1) select', 'demo'),
    'not clear': choose('.filters label:nth-child(3) select', 'no'),
    'everything again': press('.filters .quiet'),
    'messages: how to narrow': press('details.narrow > summary'),
    'messages: a reason': choose(narrow(1), 'missing'),
    'messages: and a channel': choose(narrow(2), 'email'),
    'messages: any reason': choose(narrow(1), ''),
    'messages: any channel': choose(narrow(2), ''),
    'messages: a source': choose(narrow(3), 'counter'),
    'messages: a rare source': choose(narrow(3), 'media'),
    'messages: any source': choose(narrow(3), ''),
    'messages: a language': choose(narrow(4), 'pl'),
    'messages: any language': choose(narrow(4), ''),
    'messages: a region': choose(narrow(5), 'NL-FR'),
    'messages: a silent region': choose(narrow(5), 'NL-DR'),
    'messages: any region': choose(narrow(5), ''),
    'messages: a life event': choose(narrow(6), 'moving'),
    'messages: any life event': choose(narrow(6), ''),
    'messages: a common word': (page) => page.write('#q', 'toeslag'),
    'messages: a rare word': (page) => page.write('#q', String(rareWord(rows))),
    'messages: no words': (page) => page.write('#q', ''),
    'messages: more': press(MORE),
    'messages: more, ten deep': deep(MORE, 9),
  },
  pages: {
    'the room': enter('pages'),
    'a site': press('ul.sites li button.link'),
    'its pages, more': press('.more button'),
    'period: all': choose('.filters select', 'all'),
    'a page': press('.owner-pages tbody button'),
    'back to its pages': press('.trail button'),
  },
  questions: {
    'the room': enter('questions'),
    'a question': press('.queue button'),
    ...Object.fromEntries(
      ['overdue', 'mine', 'to approve', 'to call', 'letters', 'answered'].map((name, n) => [
        name,
        press(queue(n + 2)),
      ]),
    ),
    open: press(queue(1)),
    more: press('.desk-list > button'),
    'more, five deep': deep('.desk-list > button', 4),
    issues: press('.views button:nth-of-type(2)'),
    'core messages': press('.views button:nth-of-type(3)'),
  },
  themes: {
    'the room': enter('themes'),
    'a theme, with messages': press('.queue.themes button'),
    'its messages, more': press('.theme .messages > button:last-child'),
    'another half-year': choose('.filters select', halves[0]),
  },
  heard: {
    'the room': enter('heard'),
    ...Object.fromEntries(
      ['organisation', 'language', 'page', 'channel', 'source', 'life event'].map((name, n) => [
        `by ${name}`,
        press(`.coverage .tabs button:nth-of-type(${n + 2})`),
      ]),
    ),
    'a half-year': choose('.filters label:nth-child(2) select', 'half'),
    'a site': choose('.filters label:nth-child(1) select', 'demo'),
  },
  report: {
    'the room': enter('report'),
    'another half-year': choose('.filters label:nth-child(1) select', halves[1]),
    'an organisation': choose('.filters label:nth-child(2) select', 'Organisatie 0'),
  },
  keeper: {
    'the room': enter('keeper'),
    quarantine: press(view(2)),
    'quarantine, more': press('.keeper > button'),
    people: press(view(3)),
    tokens: press(view(4)),
    links: press(view(5)),
    log: press(view(6)),
    'log, older': press('.rows > button'),
    'log: one action': choose('#log-action', 'answer'),
    'log: a rare action': choose('#log-action', 'erase'),
    'log: one person': (page) => page.write('#log-actor', 'Medewerker 7'),
    keeping: press(view(7)),
  },
})
