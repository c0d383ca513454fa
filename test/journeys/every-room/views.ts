/** Every room and every view in it, as addresses. */
import {
  HEARD_BY,
  KEEPER_VIEWS,
  NO_FILTERS,
  QUEUES,
  writeFilters,
} from '../../../dashboard/filters.ts'
import type { HostilePlace } from './a-hostile-place.ts'
import { ADDRESSES } from './hostile-texts.ts'

/** Of lists and cuts that are made alike, one. */
const LISTS = QUEUES.filter((queue) => queue !== 'overdue' && queue !== 'mine')
const CUTS = HEARD_BY.filter((by) => by === 'region' || by === 'page')

type View = { name: string; path: string; press?: readonly string[] }

export const everyView = ({ open }: HostilePlace): View[] => {
  const of = (name: string, chosen: Partial<typeof NO_FILTERS>, press?: readonly string[]) => ({
    ...{ name, path: `/${writeFilters({ ...NO_FILTERS, ...chosen })}` },
    ...(press ? { press } : {}),
  })
  const pages = { room: 'pages', site: 'kwaad-0', period: '90' } as const
  const desk = { room: 'questions' } as const
  const heard = { room: 'heard', period: '90' } as const
  return [
    of('signals', { period: '90' }),
    of('signals-of-a-site', { period: '90', site: 'kwaad-3', page: ADDRESSES[2] ?? '' }),
    of('signals-none', { site: 'kwaad-5', period: '7', clarity: 'partly' }),
    of('pages', { room: 'pages' }),
    of('pages-list', pages),
    of('pages-story', { ...pages, page: ADDRESSES[0] ?? '' }),
    of('pages-forms', { ...pages, page: ADDRESSES[1] ?? '' }, [
      'Bericht maken',
      'Verandering opschrijven',
    ]),
    of('pages-setup', { ...pages, owner: 'setup' }),
    of('pages-new', { room: 'pages', owner: 'new' }),
    ...LISTS.map((queue) => of(`questions-${queue}`, { ...desk, queue })),
    of('question-to-call', { ...desk, queue: 'calls', question: open.phone }),
    of('question-by-letter', { ...desk, queue: 'letters', question: open.letter }),
    of('question-to-approve', { ...desk, queue: 'approval', question: open.proposed }),
    of('question-answered', { ...desk, queue: 'answered', question: open.answered }),
    of('issues', { ...desk, view: 'issues' }),
    of('issue', { ...desk, view: 'issues', issue: open.issue }),
    of('core-messages', { ...desk, view: 'messages' }),
    of('core-message', { ...desk, view: 'messages', message: open.coreMessage }),
    of('themes', { room: 'themes' }),
    of('theme', { room: 'themes', theme: open.theme }),
    ...CUTS.map((by) => of(`heard-${by}`, { ...heard, by })),
    of('report-draft', { room: 'report' }),
    of('report-published', { room: 'report', organisation: open.published }),
    ...KEEPER_VIEWS.map((keep) => of(`keeper-${keep}`, { room: 'keeper', keep })),
  ]
}
