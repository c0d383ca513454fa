/** A real SMTP server in this process, on loopback: what it took, and how it is to answer. */
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Taken = { to: string[]; raw: string; mail: Email }

export const aMailServer = async () => {
  const taken: Taken[] = []
  /** The reply to the next recipients, as a code of RFC 5321; 250 takes it. */
  let reply = 250
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_, __, done) => {
      if (reply === 250) return done()
      done(Object.assign(new Error('no'), { responseCode: reply }))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        const raw = Buffer.concat(parts).toString('utf8')
        const mail = await new PostalMime().parse(raw)
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, mail })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    willReply: (code: number) => {
      reply = code
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
