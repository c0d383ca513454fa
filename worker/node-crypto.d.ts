/** The little of Node's crypto that workerd gives us (`nodejs_compat`), and that the edge uses. */
declare module 'node:crypto' {
  export const randomBytes: (count: number) => Uint8Array
  export const createHmac: (
    algorithm: 'sha256',
    key: Uint8Array,
  ) => { update: (text: string) => { digest: (encoding: 'base64') => string } }
}
