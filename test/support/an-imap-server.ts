/** An IMAP server in this process, on loopback (hoodiecrow-imap): what it holds, and what it was asked. */
import type { AddressInfo, Socket } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'

export const USER = { name: 'loket', password: 'geheim-woord' }
const PLUGINS = ['ID', 'SASL-IR', 'AUTH-PLAIN', 'NAMESPACE', 'IDLE', 'ENABLE', 'LITERALPLUS']

/** It sends a character as a byte. */
const onTheLine = (mail: string) => Buffer.from(mail).toString('latin1')

export const anImapServer = async (mails: readonly string[]) => {
  const server = hoodiecrow({
    plugins: PLUGINS,
    users: { [USER.name]: { password: USER.password } },
    storage: { INBOX: { messages: mails.map((mail) => ({ raw: onTheLine(mail) })) } },
  })
  let asked = ''
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('data', (bytes) => {
      asked += bytes.toString('latin1')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const inbox = () => server.getMailbox('INBOX')
  return {
    url: `imap://127.0.0.1:${port}`,
    add: (raw: string) => server.appendMessage('INBOX', [], undefined, onTheLine(raw)),
    flags: () => inbox().messages.map(({ flags }) => flags.filter((flag) => flag !== '\\Recent')),
    count: () => inbox().messages.length,
    /** As when a mailbox was restored from a backup: other numbers for the same mails. */
    renumber: () => {
      inbox().uidvalidity += 1
    },
    asked: () => asked,
    forget: () => {
      asked = ''
    },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(resolve)
      }),
  }
}
