/** `helder site list` and `helder site put [FILE]`: the sites that may ask, one JSON object per line. */
import { Site } from '../../shared/site.ts'
import { memberErrors } from '../../worker/read-json.ts'
import { deskKeys } from '../keys.ts'
import { readJsonLines } from './json-lines.ts'
import type { Terminal } from './main.ts'
import { Misuse, placeOf, printLine, withStore } from './operator.ts'

export const site = async ([what, file]: readonly string[], terminal: Terminal) => {
  if (what !== 'list' && what !== 'put') throw new Misuse('site list | put [FILE]')
  return withStore(async (store) => {
    if (what === 'list') {
      for (const one of await store.sites()) printLine(terminal, one)
      return 0
    }
    let wrong = 0
    for await (const line of readJsonLines(file, terminal.stdin)) {
      const read = 'value' in line ? Site.safeParse(line.value) : undefined
      if (!read?.success) {
        wrong++
        const errors = read ? memberErrors(read.error) : [{ member: '', error: 'not JSON' }]
        terminal.stderr.write(
          `line ${line.number}: ${errors.map(({ member, error }) => `${member} ${error}`).join('; ')}\n`,
        )
        continue
      }
      const { data } = read
      // A key for the desk, unless the site brings one of its own.
      const sealingKey =
        data.sealingKey ?? (await deskKeys(`${placeOf().data}/keys`, data.site)).publicKey
      const at = new Date().toISOString()
      const object = `site ${data.site}`
      await store.audit({ at, actor: 'command line', action: 'rights', object })
      await store.putSite({ ...data, sealingKey })
      printLine(terminal, { ...data, sealingKey })
    }
    return wrong > 0 ? 1 : 0
  })
}
