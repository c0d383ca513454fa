/**
 * Seals contact details in the browser, so that neither the edge nor its provider can read them.
 * HPKE, RFC 9180, base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * Loaded only when somebody leaves contact details.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { SEAL_INFO } from '../shared/seal.ts'

const fromBase64url = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))

const toBase64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

/** Encapsulated key, then ciphertext. Bound to the id of the signal: it opens for no other. */
export const seal = async (publicKey: string, id: string, contact: object): Promise<string> => {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
  const encoder = new TextEncoder()
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64url(publicKey).buffer)
  const sender = await suite.createSenderContext({
    recipientPublicKey,
    info: encoder.encode(SEAL_INFO).buffer as ArrayBuffer,
  })
  const sealed = await sender.seal(
    encoder.encode(JSON.stringify(contact)).buffer as ArrayBuffer,
    encoder.encode(id).buffer as ArrayBuffer,
  )
  const enc = new Uint8Array(sender.enc)
  const bytes = new Uint8Array(enc.length + sealed.byteLength)
  bytes.set(enc)
  bytes.set(new Uint8Array(sealed), enc.length)
  return toBase64url(bytes)
}
