/**
 * Keys that must not lie in the database: the desk's private keys, the key that signs sessions, and the one that
 * seals secrets. Each is a file that only the server's user can read, beside the database and not in its backup.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DhkemP256HkdfSha256 } from '@hpke/core'

const PRIVATE = 0o600

/** Reads a key file, or makes it with what `make` gives. Safe when two processes start at once. */
const keyFile = async (folder: string, name: string, make: () => Promise<string>) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, name)
  if (!existsSync(file)) {
    const key = await make()
    try {
      writeFileSync(file, key, { mode: PRIVATE, flag: 'wx' })
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error
    }
  }
  return readFileSync(file, 'utf8')
}

const base64url = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url')

/** The desk's key pair of a site (RFC 9180, P-256), made on first use; raw keys in base64url. */
export const deskKeys = async (folder: string, site: string) => {
  const kem = new DhkemP256HkdfSha256()
  const text = await keyFile(folder, `desk-${site}.json`, async () => {
    const pair = await kem.generateKeyPair()
    return JSON.stringify({
      publicKey: base64url(await kem.serializePublicKey(pair.publicKey)),
      privateKey: base64url(await kem.serializePrivateKey(pair.privateKey)),
    })
  })
  return JSON.parse(text) as { publicKey: string; privateKey: string }
}

/** 32 bytes in base64url, made on first use. */
const secret = (name: string) => (folder: string) =>
  keyFile(folder, name, async () => randomBytes(32).toString('base64url'))

/** Signs the dashboard's sessions; a new one signs everybody out. */
export const sessionKey = secret('session.key')
/** Seals secrets that must be in the database; without it subscribers need new ones. */
export const secretsKey = secret('secrets.key')
/** Makes ids of what comes from elsewhere. With a new one, what was brought in before would come in again. */
export const sourcesKey = secret('sources.key')
