/** What somebody reads who starts the try-out. */
import type { Settings } from './settings.ts'

type Options = {
  origin: string
  madeToken: string | undefined
  samples: number
  settings: Settings
}

export const welcome = ({ origin, madeToken, samples, settings }: Options) => {
  const lines = [
    '',
    ...(samples > 0 ? [`  Put ${samples} sample signals into the store.`, ''] : []),
    '  Helder is here.',
    '',
    `  A government page with the widget   ${origin}/demo`,
    `  The dashboard                       ${origin}/${madeToken ? `#token=${madeToken}` : ''}`,
  ]
  if (madeToken) lines.push('', `  Token, shown only this once:        ${madeToken}`)
  else if (!settings.adminToken) {
    lines.push(
      '',
      '  The token was shown at the first start. For a new one: set HELDER_ADMIN_TOKEN,',
      `  or remove ${settings.data} and start again.`,
    )
  }
  return `${[...lines, '', '  Stop with Ctrl+C.', ''].join('\n')}\n`
}
