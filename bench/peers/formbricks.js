/** Formbricks as its guide has it; the surveys come from its back end, the script that shows them from npm. */
import formbricks from '@formbricks/js'

const { api } = document.currentScript.dataset
formbricks.init({ environmentId: 'bench', apiHost: api })
