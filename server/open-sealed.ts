/** Opens what the widget sealed, with the desk's private key (HPKE, RFC 9180, base mode). */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { type Contact, SEAL_INFO, SEAL_KEY_BYTES } from '../shared/seal.ts'

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text)).buffer as ArrayBuffer

/** Rejects when the key is another, or when it was sealed for another signal than `id`. */
export const openSealed = async (
  privateKey: string,
  id: string,
  sealed: string,
): Promise<Contact> => {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
  const bytes = Uint8Array.from(Buffer.from(sealed, 'base64url'))
  const recipient = await suite.createRecipientContext({
    recipientKey: await suite.kem.deserializePrivateKey(
      Uint8Array.from(Buffer.from(privateKey, 'base64url')).buffer,
    ),
    enc: bytes.slice(0, SEAL_KEY_BYTES).buffer,
    info: bytesOf(SEAL_INFO),
  })
  const opened = await recipient.open(bytes.slice(SEAL_KEY_BYTES).buffer, bytesOf(id))
  return JSON.parse(Buffer.from(opened).toString('utf8'))
}
