/**
 * Limits without surveillance. Who asks is known only as a keyed hash that lives in memory, under a key
 * that is random and thrown away every day: nobody, we included, can tell afterwards who it was.
 */

/** A bucket of tokens: full at first, one out per signal, filled again as time goes by. */
type Bucket = { tokens: number; at: number }

/**
 * Signals that one address may send at once for one site, and per second after that. An office, a school
 * or a carrier shares one address: 200 people within a minute, three steps each, must all be heard.
 */
const ADDRESS_BURST = 600
const ADDRESS_PER_SECOND = 5
/** The same for a whole site: a page of the whole country on the evening that it is on the news. */
const SITE_BURST = 5_000
const SITE_PER_SECOND = 1_000
/** As much again, for who has done the work that is asked above the share. */
const WORKED = 'worked '
/** Addresses that are remembered at once; the oldest are forgotten first, which lets them through. */
const ADDRESSES_MAX = 100_000
const DAY_MS = 86_400_000

type Options = {
  now: () => number
  /** A keyed hash (HMAC) of a text; the key is made anew when `freshKey` is called. */
  hash: (text: string) => string
  freshKey: () => void
}

/** IPv6 addresses of one household or office share their first 64 bits; IPv4 mapped ones are IPv4. */
export const network = (address: string) => {
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1]
  if (v4) return v4
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = address.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0
  return [...left, ...Array<string>(zeros).fill('0'), ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')
}

const take = (bucket: Bucket, now: number, burst: number, perSecond: number) => {
  bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond)
  bucket.at = now
  if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond)
  bucket.tokens -= 1
  return 0
}

/**
 * Seconds to wait before this signal may come; 0 when it may come now. With `worked` the address has done
 * work for it, and draws from a share of its own.
 */
export type Limit = (site: string, address: string, worked?: boolean) => number

export const limiter = ({ now, hash, freshKey }: Options): Limit => {
  const addresses = new Map<string, Bucket>()
  const sites = new Map<string, Bucket>()
  let day = Math.floor(now() / DAY_MS)

  const bucketOf = (map: Map<string, Bucket>, key: string, burst: number, at: number) => {
    const known = map.get(key)
    if (known) return known
    const made = { tokens: burst, at }
    map.set(key, made)
    if (map.size > ADDRESSES_MAX) map.delete(map.keys().next().value ?? '')
    return made
  }

  return (site, address, worked = false) => {
    const at = now()
    const today = Math.floor(at / DAY_MS)
    if (today !== day) {
      day = today
      addresses.clear()
      freshKey()
    }
    const share = worked ? WORKED : ''
    // An address that we cannot tell is everybody: then only the site's own limit holds.
    if (address) {
      const bucket = bucketOf(
        addresses,
        hash(`${share}${site}\n${network(address)}`),
        ADDRESS_BURST,
        at,
      )
      const wait = take(bucket, at, ADDRESS_BURST, ADDRESS_PER_SECOND)
      if (wait > 0) return wait
    }
    return take(bucketOf(sites, share + site, SITE_BURST, at), at, SITE_BURST, SITE_PER_SECOND)
  }
}
