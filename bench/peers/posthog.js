/** PostHog as its guide has it, with nothing turned off; which survey to show it learns from its back end. */
import posthog from 'posthog-js'

const { api } = document.currentScript.dataset
posthog.init('phc_bench', { api_host: api, defaults: '2025-05-24' })
