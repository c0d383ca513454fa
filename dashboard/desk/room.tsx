/** The desk: questions, and what is said of them with one mouth. */
import { DESK_VIEWS } from '../filters.ts'
import { Later } from '../parts/later.tsx'
import type { RoomProps } from '../rooms.ts'
import { QuestionsView } from './questions-view.tsx'
import './desk.css'
import './tabs.css'
import './channels.css'
import './speaking.css'

const loadIssues = () => import('./issues-view.tsx')
const loadMessages = () => import('./messages-view.tsx')

export const Room = (props: RoomProps) => {
  const { texts, filters, choose } = props
  const { title, issues, messages } = texts.desk
  const titles = { questions: title, issues: issues.title, messages: messages.title }
  return (
    <>
      <h1>{titles[filters.view]}</h1>
      <fieldset class="tabs views">
        <legend>{issues.views.label}</legend>
        {DESK_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={filters.view === view}
            onClick={() => choose({ view, question: '', issue: '', message: '' })}
          >
            {issues.views[view]}
          </button>
        ))}
      </fieldset>
      {filters.view === 'questions' && <QuestionsView {...props} />}
      {filters.view === 'issues' && (
        <Later load={loadIssues} texts={texts}>
          {({ IssuesView }) => <IssuesView {...props} />}
        </Later>
      )}
      {filters.view === 'messages' && (
        <Later load={loadMessages} texts={texts}>
          {({ MessagesView }) => <MessagesView {...props} />}
        </Later>
      )}
    </>
  )
}
