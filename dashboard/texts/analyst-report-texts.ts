/** Every text of the room where the report of a half-year is made. */
import type { ReportVersion } from '../../shared/api/report-client.ts'
import type { Decision } from '../../shared/reflection.ts'

export type ReportRoomTexts = {
  title: string
  intro: string
  organisation: string
  everything: string
  onlyParts: string
  version: Record<
    | 'none'
    | 'noneWhy'
    | 'begin'
    | 'another'
    | 'anotherWhy'
    | 'is'
    | 'by'
    | 'review'
    | 'reviewWhy'
    | 'reopen'
    | 'reopenWhy'
    | 'publish'
    | 'publishWhy'
    | 'publishYes'
    | 'ratherNot'
    | 'notOver'
    | 'frozen'
    | 'reviewed'
    | 'published'
    | 'open'
    | 'all',
    string
  >
  state: Record<ReportVersion['state'], string>
  forms: { title: string; look: string; busy: string; failed: string; html: string }
  whole: { title: string; label: string; save: string }
  saved: string
  moved: string
  threads: {
    title: string
    why: string
    none: string
    signals: string
    untitled: string
    written: string
    write: string
    read: string
    name: string
    nameWhy: string
    interpretation: string
    feasibility: string
    feasibilityBy: string
    known: string
    unknown: string
    save: string
    nothing: string
  }
  quote: Record<
    'title' | 'why' | 'words' | 'sign' | 'notWord' | 'pick' | 'use' | 'none' | 'noWords' | 'signed',
    string
  >
  decisions: {
    title: string
    none: string
    new: string
    what: string
    owner: string
    due: string
    save: string
    of: string
    state: Record<Decision['state'], string>
    done: string
    drop: string
    reason: string
    again: string
    needs: string
  }
}
