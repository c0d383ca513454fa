/** Every text of setting up a site, placing its line, and checking it. */
import type { Weekday } from '../../shared/desk-hours.ts'
import type { Cause, Check } from '../../shared/page-check.ts'
import type { ChannelKind } from '../../shared/words.ts'

type Words<K extends string> = Record<K, string>

/** Members of a site that somebody fills in, and that can be wrong. */
export const SITE_FIELDS = [
  'name',
  'organisation',
  'site',
  'hosts',
  'languages',
  'channels',
  'desk',
  'locations',
  'chat',
  'returnAddress',
  'replyWithinDays',
  'urgent',
  'look',
  'lifeEvents',
  'routes',
] as const
export type SiteField = (typeof SITE_FIELDS)[number]

export type SetupTexts = {
  setup: Words<
    | 'new'
    | 'change'
    | 'intro'
    | 'optional'
    | 'save'
    | 'saved'
    | 'saving'
    | 'wrong'
    | 'notAllowed'
    | 'legendWho'
    | 'legendWhere'
    | 'legendHow'
    | 'legendPromise'
    | 'hoursHelp'
    | 'hoursOf'
    | 'locationName'
    | 'locationAddress'
    | 'addLocation'
    | 'removeLocation'
    | 'step1'
    | 'step2'
    | 'step3'
    | 'step4'
    | 'toPages'
    | 'back'
    | 'days'
    | 'changedElsewhere'
  >
  field: Record<SiteField, string>
  help: Record<SiteField, string>
  fieldWrong: Record<SiteField, string>
  channelName: Record<ChannelKind, string>
  channelHelp: Partial<Record<ChannelKind, string>>
  weekday: Record<Weekday, string>
  /** What most sites leave as it is. */
  lines: Words<
    | 'title'
    | 'colour'
    | 'ofPage'
    | 'own'
    | 'which'
    | 'corners'
    | 'page'
    | 'lifeEvent'
    | 'choose'
    | 'words'
    | 'team'
    | 'addPage'
    | 'addRule'
    | 'remove'
  > & {
    /** By length. */
    cornersName: Record<string, string>
  }
  simpleDutch: string
  preview: Words<'title' | 'later' | 'help' | 'language' | 'frame'>
  snippet: Words<
    | 'title'
    | 'help'
    | 'copy'
    | 'copied'
    | 'code'
    | 'pinned'
    | 'pinnedHelp'
    | 'policy'
    | 'policyHelp'
    | 'style'
    | 'styleHelp'
    | 'lookHelp'
  >
  check: Words<
    | 'title'
    | 'help'
    | 'url'
    | 'go'
    | 'going'
    | 'good'
    | 'bad'
    | 'refused'
    | 'again'
    | 'failed'
    | 'add'
  >
  checkName: Record<Check, string>
  cause: Record<Cause, string>
  remedy: Record<Cause, string>
  first: Words<'title' | 'waiting' | 'help' | 'paused' | 'look' | 'arrived' | 'arrivedHelp' | 'on'>
}
