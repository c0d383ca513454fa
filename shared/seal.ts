/** What both ends of a sealed contact must agree on (HPKE, RFC 9180). */

/** Application information: binds a sealed text to this use of the desk's key. */
export const SEAL_INFO = 'helder contact v1'
/** Bytes of the encapsulated key in front of the ciphertext: a P-256 point, uncompressed. */
export const SEAL_KEY_BYTES = 65

/** How to reach somebody, as it is sealed. */
export type Contact =
  | { channel: 'email'; email: string }
  | { channel: 'phone'; phone: string }
  | { channel: 'letter'; name: string; address: string }
