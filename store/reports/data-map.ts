/** What is kept of reports and of what was decided. */
import { count, inner, text } from '../data-line.ts'

export const REPORTS_MAP = {
  report: {
    report: count('its name'),
    period: count('of which half-year'),
    organisation: count('about whom; empty is everything'),
    version: count('which version of it'),
    state: count('draft, reviewed or published'),
    revision: inner('two people cannot change it at once', 'counts'),
    summary: count('what an analyst says of the whole'),
    content: count(
      'all its numbers and texts of staff as they were reviewed; no words of citizens',
    ),
    changed_at: count('when it last changed'),
    changed_by: count('by whom of staff'),
    reviewed_by: count('who of staff looked at it'),
    published_at: count('when everybody could read it'),
    published_by: count('who of staff published it'),
  },
  report_text: {
    report: count('in which report'),
    theme: count('about which thread'),
    texts: count('title, interpretation, remark on feasibility, what is known and not'),
    changed_at: count('when'),
    changed_by: count('by whom of staff'),
  },
  report_quote: {
    report: text('in which report'),
    theme: text('in which thread'),
    signal: text('whose words; with that signal they go'),
    text: text('the words; redacted, and signed off by somebody of staff'),
    signed_at: text('when they were signed off'),
    signed_by: text('by whom of staff'),
  },
  decision: {
    decision: count('its name'),
    period: count('at which reflection'),
    organisation: count('of whose report; empty is everything'),
    what: count('what was decided'),
    owner: count('who does it'),
    due: count('by when'),
    state: count('open, done or dropped'),
    reason: count('why it was dropped'),
    version: inner('two people cannot change it at once', 'counts'),
    changed_at: count('when it last changed'),
    changed_by: count('by whom of staff'),
  },
} as const
