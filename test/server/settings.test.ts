import { describe, expect, it } from 'vitest'
import { readSettings } from '../../server/settings.ts'

describe('the settings', () => {
  it('name all that is missing or wrong, at once, and repeat no secret', () => {
    const read = () =>
      readSettings({ PORT: 'acht', HELDER_ADMIN_TOKEN: 'kort', HELDER_DATA: '' }, false)
    expect(read).toThrow(
      /PORT:[\s\S]*HELDER_ADMIN_TOKEN: at least 16[\s\S]*HELDER_DATA: is not set/,
    )
    expect(read).not.toThrow(/kort/)
  })

  it('let the try-out choose, and nothing else', () => {
    expect(readSettings({}, true)).toMatchObject({
      port: 8787,
      data: './data',
      sample: true,
      demo: true,
    })
    expect(() => readSettings({}, false)).toThrow(/HELDER_ADMIN_TOKEN: is not set/)
  })

  it('read lists of hosts', () => {
    const { demoHosts } = readSettings({ HELDER_DEMO_HOSTS: 'a.nl, b.nl:8443 ,' }, true)
    expect(demoHosts).toEqual(['a.nl', 'b.nl:8443'])
  })
})
