/** The tables of the desk in the data map. */
import { admin, inner, type Line, text } from '../data-line.ts'
import type { Tables } from '../tables.ts'

const issue = (why: string): Line => [why, 'issue', 'text']
const message = (why: string): Line => [why, 'message', 'text']

type Desk =
  | 'question'
  | 'question_event'
  | 'proposal'
  | 'answer'
  | 'public_answer'
  | 'delivery'
  | 'issue'
  | 'issue_event'
  | 'core_message'
  | 'core_message_text'

export const DESK_MAP = {
  question: {
    id: text('the signal that asks it'),
    signal_number: inner('joins the signal'),
    site: text('where it was asked'),
    organisation: text('who is to answer it now'),
    team: text('which desk of theirs'),
    state: text('new, taken, waiting, answered …'),
    claimed_by: inner('who is at it, so that nobody answers it twice'),
    claimed_name: text('how colleagues call them'),
    due: text('the day that was promised'),
    received_at: text('when it arrived'),
    changed_at: text('when something last happened to it'),
    version: text('how many lines its history has; two people cannot move it at once'),
    issue: text('which issue it belongs to'),
    to_post: text('whether an answer waits to be put in the post'),
  },
  question_event: {
    id: text('whose history this is'),
    number: text('the order of the lines'),
    at: text('when'),
    actor: text('who of staff did it, or the citizen'),
    action: text('what was done'),
    detail: text('a note, a reason, what the citizen added; redacted'),
  },
  answer: {
    answer: text('its name'),
    id: text('the question that it answers'),
    at: text('when it was given'),
    text: text('what was answered'),
    language: text('in which language'),
    on_behalf_of: text('whose answer it is'),
    helps: text('what the citizen said of it'),
    appointment: text('when and where they can come by'),
    message: text('the core message that it was made from, and its version'),
  },
  proposal: {
    id: text('the question that it would answer'),
    proposal: text('its name: what the spokesperson agrees to is what they read'),
    at: text('when it was written'),
    by: text('who of staff wrote it'),
    text: text('what would be answered'),
    on_behalf_of: text('whose answer it would be'),
    public_question: text('the question in words of the desk'),
    appointment: text('when and where they could come by'),
    message: text('the core message that it was made from, and its version'),
  },
  issue: {
    issue: issue('its name'),
    title: issue('how staff call it'),
    state: issue('open or closed'),
    spokesperson: inner('who speaks: one person, never none', 'issue'),
    spokesperson_name: issue('how colleagues call them'),
    organisation: issue('on whose behalf they speak'),
    created_at: issue('since when'),
    changed_at: issue('when something last happened to it'),
    version: issue('how many lines its history has; two people cannot move it at once'),
  },
  issue_event: {
    issue: issue('whose history this is'),
    number: issue('the order of the lines'),
    at: issue('when'),
    actor: issue('who of staff did it'),
    action: issue('made, handed over, closed …'),
    detail: issue('a note, a title, who speaks from then on'),
  },
  core_message: {
    core_message: message('its name'),
    title: message('how staff call it'),
    organisation: message('who keeps it'),
    created_at: message('since when'),
    retired_at: message('not used any more since'),
  },
  core_message_text: {
    core_message: message('whose text this is'),
    place: message('the site or organisation that it is for; empty for the core'),
    version: message('the order of its versions; none is written over'),
    core_version: message('the version of the core that it says the same as'),
    text: message('what is said, in words of the desk; nothing of a citizen'),
    by: message('who of staff wrote or confirmed it'),
    at: message('when'),
  },
  public_answer: {
    answer: ['its name', 'site', 'aggregate'],
    id: inner('the question that it came from, until that is destroyed', 'words'),
    site: ['where it is shown', 'site', 'aggregate'],
    url: ['on which page', 'site', 'aggregate'],
    question: ['the question in words of the desk', 'site', 'aggregate'],
    text: ['the answer for everybody', 'site', 'aggregate'],
    language: ['in which language', 'site', 'aggregate'],
    on_behalf_of: ['whose answer it is', 'site', 'aggregate'],
    at: ['since when', 'site', 'aggregate'],
  },
  delivery: {
    delivery: admin('its name, the same at every try', 'words'),
    sink: admin('mail, webhook or another register', 'words'),
    target: admin('for whom: a subscription, a register; never a person', 'words'),
    about: admin('the signal that it is about', 'words'),
    body: admin('what there is to say; never how to reach a person', 'words'),
    progress: inner('what an earlier try got done'),
    attempts: admin('how often it was tried', 'words'),
    next_at: admin('not before this moment', 'words'),
    error: admin('why the last try failed, in our words', 'words'),
    parked: admin('set apart: it will never be taken', 'words'),
    created_at: admin('since when', 'words'),
  },
} as const satisfies { [T in Desk]: Record<keyof Tables[T], Line> }
