/**
 * What the back ends of the others answer, so that each can show its question: the smallest true answers, in
 * the shapes that their published clients read. Nothing is kept. Paths do not overlap, so one server does for all.
 */
const SCRIPT = 'text/javascript; charset=utf-8'
const QUESTION = 'Was deze informatie duidelijk?'

/** PostHog's settings of a project (`/array/<key>/config.js`): surveys on, the rest of the product off. */
const posthogSettings = {
  token: 'phc_bench',
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  captureDeadClicks: false,
  capturePerformance: false,
  autocapture_opt_out: false,
  autocaptureExceptions: false,
  analytics: { endpoint: '/i/v0/e/' },
  elementsChainAsString: true,
  sessionRecording: false,
  heatmaps: false,
  surveys: true,
  defaultIdentifiedOnly: true,
}

/** `/api/surveys/`: one popover with one question, for everybody, at once. */
const posthogSurveys = {
  surveys: [
    {
      id: '01990000-0000-7000-8000-000000000001',
      name: QUESTION,
      type: 'popover',
      description: '',
      start_date: '2026-01-01T00:00:00Z',
      end_date: null,
      questions: [
        { id: 'clear', type: 'single_choice', question: QUESTION, choices: ['Ja', 'Nee'] },
      ],
      appearance: { surveyPopupDelaySeconds: 0 },
      conditions: null,
      schedule: 'always',
      current_iteration: null,
      current_iteration_start_date: null,
    },
  ],
}

/** `/in-app/sync`: one survey with one question, shown when somebody arrives. */
const formbricksState = {
  data: {
    noCodeActionClasses: [],
    product: {
      id: 'bench',
      brandColor: '#007bc7',
      highlightBorderColor: null,
      placement: 'bottomRight',
      clickOutsideClose: true,
      darkOverlay: false,
      inAppSurveyBranding: true,
      recontactDays: 7,
    },
    surveys: [
      {
        id: 'survey',
        name: QUESTION,
        type: 'web',
        status: 'inProgress',
        displayOption: 'respondMultiple',
        recontactDays: null,
        delay: 0,
        triggers: ['New Session'],
        welcomeCard: { enabled: false },
        thankYouCard: { enabled: true, headline: 'Dank u wel' },
        questions: [
          {
            id: 'clear',
            type: 'multipleChoiceSingle',
            headline: QUESTION,
            required: true,
            buttonLabel: 'Verstuur',
            choices: [
              { id: 'yes', label: 'Ja' },
              { id: 'no', label: 'Nee' },
            ],
          },
        ],
      },
    ],
  },
}

const json = (value) => ({ type: 'application/json', text: JSON.stringify(value) })

export const standIn = (peers) => (method, path) => {
  // Sentry takes an envelope (a session at first, the feedback later) and answers with its id.
  if (path === '/api/1/envelope/') return json({ id: '0123456789abcdef0123456789abcdef' })

  if (path === '/array/phc_bench/config.js') {
    const settings = JSON.stringify({ config: posthogSettings, siteApps: [] })
    const text = `(window._POSTHOG_REMOTE_CONFIG ||= {}).phc_bench = ${settings}`
    return { type: SCRIPT, text }
  }
  if (path === '/array/phc_bench/config') return json(posthogSettings)
  if (path === '/flags/') return json({ flags: {}, errorsWhileComputingFlags: false })
  if (path === '/api/surveys/') return json(posthogSurveys)
  if (path === '/i/v0/e/' || path === '/e/') return json({ status: 'Ok' })
  const part = /^\/static\/(?:\d[^/]*\/)?([^/]+)$/.exec(path)
  const text = part && peers.posthogPart(part[1])
  if (text) return { type: SCRIPT, text }

  if (path === '/surveys.js') return { type: SCRIPT, text: peers.surveys }
  if (path === '/api/v1/client/bench/in-app/sync') return json(formbricksState)
  // A display and a response both get an id, which the client keeps for the next call.
  if (path.startsWith('/api/v1/client/bench/') && method !== 'GET')
    return json({ data: { id: 'made' } })
  return undefined
}
