import { expect, it } from 'vitest'
import { helder } from '../support/command.ts'

it('says how it is to be used', async () => {
  const help = await helder(['help'])
  expect(help.code).toBe(0)
  for (const name of ['redact', 'themes', 'pull', 'import', 'token', 'site', 'backup', 'erase']) {
    expect(help.out).toContain(`helder ${name}`)
  }
  expect((await helder(['onzin'])).code).toBe(2)
})
