/**
 * Which addresses a webhook may call. Whoever may name an address could otherwise have this server ask, from inside,
 * what the outside cannot: the administration of a neighbour, or the keys that a cloud hands to its machines.
 * So a name is looked up here, once; all that it stands for must be outside, and the call goes to just that.
 */
import ipaddr from 'ipaddr.js'
import { NeverTaken } from '../../../shared/delivery.ts'

/** Every address that a name stands for, as text. */
export type Lookup = (name: string) => Promise<readonly string[]>
export type AddressDeps = {
  lookup: Lookup
  /** For trying out, or receivers next door: http, any port, and addresses of this machine and its network. */
  allowLocal?: boolean
  /** What has the address, in words for whoever is refused. */
  what?: string
}
export type Pinned = { address: string; family: 4 | 6 }
export type Checked = {
  url: URL /** Without brackets or a last dot. */
  host: string
  pinned: Pinned[]
}

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** Characters of an address: longer ones are refused by servers as well. */
const ADDRESS_CHARS_MAX = 2_000
/** What `new URL` leaves out: 443 is the port that https has by itself. */
const PORTS = ['', '8443']
/** Names that never lead outside, whatever they are said to stand for (RFC 6761, 6762, 8375; `internal` by ICANN). */
const INSIDE = /(^|\.)(localhost|local|localdomain|internal|home\.arpa)$/

const TUNNELS = {
  mapped: ipaddr.IPv6.parseCIDR('::ffff:0:0/96'),
  nat64: ipaddr.IPv6.parseCIDR('64:ff9b::/96'),
  sixToFour: ipaddr.IPv6.parseCIDR('2002::/16'),
  teredo: ipaddr.IPv6.parseCIDR('2001::/32'),
}
/** All that was ever given out in IPv6 (RFC 4291): what is not yet, the package takes for public. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

/** The IPv4 addresses that packets for this IPv6 address end up at; undefined when it is none of those. */
const inner = (address: ipaddr.IPv6): ipaddr.IPv4[] | undefined => {
  const bytes = address.toByteArray()
  const at = (start: number) => new ipaddr.IPv4(bytes.slice(start, start + 4))
  const { mapped, nat64, sixToFour, teredo } = TUNNELS
  if ([mapped, nat64].some((range) => address.match(range))) return [at(12)]
  if (address.match(sixToFour)) return [at(2)]
  // Teredo: the server in clear, the client with every bit turned.
  if (address.match(teredo))
    return [at(4), new ipaddr.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff))]
  return undefined
}

const isOutside = (address: Address): boolean => {
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast'
  const within = inner(address)
  if (within) return within.every(isOutside)
  return address.range() === 'unicast' && address.match(GLOBAL)
}

/** Even when local is fine: never link-local, where clouds hand out the keys of a machine. */
const LOCAL: readonly string[] = ['loopback', 'private', 'uniqueLocal']
const isLocal = (address: Address): boolean => {
  const within = address instanceof ipaddr.IPv6 ? inner(address) : undefined
  return within ? within.every(isLocal) : LOCAL.includes(address.range()) || isOutside(address)
}

const parse = (text: string): Address | undefined => {
  // With a zone it means something else on every machine.
  if (text.includes('%')) return undefined
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text)
  return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined
}

/** Whether calls may go to this address. What cannot be read as an address may not. */
export const mayCall = (text: string, allowLocal = false): boolean => {
  const address = parse(text)
  return address !== undefined && (allowLocal ? isLocal(address) : isOutside(address))
}

/** The address, when its form allows a call. `new URL` turns every way to write an IPv4 address into one. */
export const readAddress = (
  text: string,
  allowLocal = false,
  what = 'the subscription',
): { url: URL; host: string } => {
  const refused = (why: string) => new NeverTaken(`the address of ${what} ${why}`)
  if (text.length > ADDRESS_CHARS_MAX) throw refused('is too long')
  if (!URL.canParse(text)) throw refused('is no address')
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(allowLocal && url.protocol === 'http:'))
    throw refused('must begin with https://')
  if (url.username || url.password) throw refused('has a name or password in it')
  if (!allowLocal && !PORTS.includes(url.port)) throw refused('has another port than 443 or 8443')
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.+$/, '')
  if (parse(host)) {
    if (!mayCall(host, allowLocal)) throw refused('is not on the public internet')
  } else if (!allowLocal && (!host.includes('.') || INSIDE.test(host))) {
    throw refused('has a name that is not on the public internet')
  }
  return { url, host }
}

/**
 * The address with what its name stands for at this moment. A name that leads inside is not parked: that is set right
 * where names are kept, and nobody would come back here for it.
 */
export const checkAddress = async (text: string, deps: AddressDeps): Promise<Checked> => {
  const { url, host } = readAddress(text, deps.allowLocal, deps.what)
  const found = parse(host) ? [host] : await deps.lookup(host)
  if (found.length === 0) throw new Error('the name of the receiver stands for no address')
  // One is enough to refuse: the connection could go to that one.
  if (!found.every((address) => mayCall(address, deps.allowLocal)))
    throw new Error(
      'the name of the receiver leads to an address that is not on the public internet',
    )
  const pinned = found.map(
    (address): Pinned => ({ address, family: address.includes(':') ? 6 : 4 }),
  )
  return { url, host, pinned }
}
