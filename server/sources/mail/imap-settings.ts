/** Which mailbox is read, from settings: from the environment alone, for a command is seen by everybody here. */
import * as z from 'zod'
import type { ImapSettings } from './imap.ts'

const LOCAL = ['127.0.0.1', '[::1]', 'localhost']

export const ImapUrl = z
  .string('is not set')
  .refine((url) => URL.canParse(url) && /^imaps?:\/\/[^@/?#]+\/?$/.test(url), {
    error: 'is imaps://host or imap://host, with a port if need be, and nothing else',
  })

export const imapSettings = (url: string, user: string, password: string): ImapSettings => {
  const { protocol, hostname, port } = new URL(url)
  const tls = protocol === 'imaps:'
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || (tls ? 993 : 143)),
    tls,
    plain: !tls && LOCAL.includes(hostname),
    user,
    password,
  }
}
