/** The little that we use of a library without types. */
declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  type Mail = { raw: string; uid?: number; flags?: string[]; internaldate?: string }
  type Options = {
    plugins: string[]
    users: Record<string, { password: string }>
    storage: Record<string, { messages: Mail[]; uidvalidity?: number }>
  }
  type ImapServer = {
    server: Server
    listen: (port: number, host: string, done: () => void) => void
    close: (done: () => void) => void
    getMailbox: (path: string) => { messages: Required<Mail>[]; uidvalidity: number }
    appendMessage: (path: string, flags: string[], date: Date | undefined, raw: string) => void
  }
  const hoodiecrow: (options: Options) => ImapServer
  export default hoodiecrow
}
