/** A certificate for one name that signs itself, made on the spot: no key lies about, and none runs out. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts)
const hex = (text: string) => Buffer.from(text, 'hex')
/** A date far enough on either side. */
const time = (text: string) => der(0x18, Buffer.from(text, 'ascii'))

const VERSION_3 = hex('a003020102')
const ECDSA_SHA256 = sequence(hex('06082a8648ce3d040302'))
const COMMON_NAME = hex('0603550403')
const ALT_NAME = hex('0603551d11')

const pem = (label: string, bytes: Buffer) =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`

export const aCertificate = (name: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const ascii = Buffer.from(name, 'ascii')
  const who = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, ascii))))
  const names = sequence(der(0x82, ascii))
  const content = sequence(
    VERSION_3,
    der(0x02, Buffer.from([1]), randomBytes(8)),
    ECDSA_SHA256,
    who,
    sequence(time('20200101000000Z'), time('21200101000000Z')),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(ALT_NAME, der(0x04, names)))),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey))
  return {
    cert: pem('CERTIFICATE', sequence(content, ECDSA_SHA256, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
