/** What is kept of whom we tell things by ourselves. */
import { admin, inner } from '../data-line.ts'

export const OUTGOING_MAP = {
  subscription: {
    subscription: admin('its name', 'site'),
    label: admin('whose system it is', 'site'),
    url: admin('where events go', 'site'),
    secrets: inner('signs what is sent; sealed with a key outside the database', 'site'),
    events: admin('which events', 'site'),
    reach: admin('of which organisations and sites', 'site'),
    created_at: admin('since when', 'site'),
  },
  digest: {
    digest: ['its name', 'saved', 'aggregate'],
    owner: inner('who may change it', 'saved'),
    email: ['to whom of staff it goes', 'saved', 'aggregate'],
    language: ['in which language', 'saved', 'aggregate'],
    every: ['how often', 'saved', 'aggregate'],
    site: ['about which site', 'saved', 'aggregate'],
    page: ['about which page', 'saved', 'aggregate'],
    sent_until: ['what was told already', 'saved', 'aggregate'],
    created_at: ['since when', 'saved', 'aggregate'],
  },
  notice: {
    notice: ['its name', 'site', 'aggregate'],
    site: ['where it is shown', 'site', 'aggregate'],
    page: ['on which pages', 'site', 'aggregate'],
    language: ['in which language', 'site', 'aggregate'],
    known: ['what is known', 'site', 'aggregate'],
    unknown: ['what is not known yet', 'site', 'aggregate'],
    confidential: ['why something is not said', 'site', 'aggregate'],
    more_on: ['when people hear more', 'site', 'aggregate'],
    keeper: ['who of staff is told that it is out of date', 'site', 'aggregate'],
    reminded_on: inner('when they were last told', 'site'),
    changed_at: ['since when', 'site', 'aggregate'],
    changed_by: ['who of staff wrote it', 'site', 'aggregate'],
  },
  page_change: {
    page_change: ['its name', 'site', 'aggregate'],
    site: ['where', 'site', 'aggregate'],
    page: ['on which page', 'site', 'aggregate'],
    day: ['when', 'site', 'aggregate'],
    what: ['what was done because of what people said', 'site', 'aggregate'],
    created_at: ['when it was written down', 'site', 'aggregate'],
    created_by: ['by whom of staff', 'site', 'aggregate'],
  },
} as const
