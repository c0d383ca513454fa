/** Every way that is known to write down the inside of a network, and what of the outside may be called. */
import { describe, expect, it } from 'vitest'
import { checkAddress, mayCall, readAddress } from '../../../server/sinks/webhook/address.ts'
import { NeverTaken } from '../../../shared/delivery.ts'
import { NAME } from '../../support/webhook/a-delivery.ts'

const OUTSIDE = ['93.184.215.14', '2a02:2770:9::1']

/** In an address itself, as people write them who hope that nobody reads them. */
const INSIDE_HOSTS = [
  ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.1', '017700000001'],
  ...[
    '0177.0.0.1',
    '0x7F.0x0.0x0.0x1',
    '127.255.255.254',
    '127.0.0.1.',
    '①②⑦.0.0.1',
    '127。0。0。1',
  ],
  ...['0', '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.1', '0xa000001', '172.16.0.1', '172.31.255.255'],
  ...['192.168.0.1', '192.168.257', '169.254.169.254', '0xa9fea9fe', '2852039166', '100.64.0.1'],
  ...['100.127.255.255', '192.0.0.192', '192.0.2.1', '192.88.99.1', '198.18.0.1', '198.51.100.1'],
  ...['203.0.113.1', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
  ...[
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
  ],
  ...['[::ffff:10.0.0.1]', '[::ffff:169.254.169.254]', '[::ffff:0:127.0.0.1]', '[64:ff9b::7f00:1]'],
  ...['[64:ff9b::10.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::808:808]', '[2002:7f00:1::]'],
  ...['[2002:a00:1::1]', '[2002:a9fe:a9fe::1]', '[2001:0:808:808::80ff:fffe]', '[fe80::1]'],
  ...['[2001:0:a00:1::f7f7:f7f7]', '[febf::1]', '[fec0::1]', '[fc00::1]', '[fd00:ec2::254]'],
  ...['[ff02::1]', '[100::1]', '[2001:db8::1]', '[2001:10::1]', '[2001:2::1]', '[3fff::1]'],
  ...['[5f00::1]', '[4000::1]', '[2620:4f:8000::1]'],
]
const INSIDE_NAMES = [
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'localhost..',
    'a.localhost',
    'localhost.localdomain',
  ],
  ...[
    'printer.local',
    'PRINTER.Local.',
    'metadata.google.internal',
    'db.internal',
    'router.home.arpa',
  ],
  ...['intranet', 'intranet.', 'ｌｏｃａｌｈｏｓｔ', 'loc%61lhost'],
]
/** What a name can be said to stand for. */
const INSIDE_ADDRESSES = [
  ...['127.0.0.1', '10.20.30.40', '169.254.169.254', '0.0.0.0', '::1', '::', '::ffff:127.0.0.1'],
  ...[
    'fe80::1',
    'fe80::1%eth0',
    '2a02:2770:9::1%1',
    'fd12:3456::1',
    '64:ff9b::c0a8:1',
    '2002:c0a8:1::',
  ],
  ...['not an address', '', '0x7f000001', '127.1', '2130706433'],
]
const lookup = (...answer: string[]) => ({ lookup: async () => answer })

describe('an address inside', () => {
  it.each(INSIDE_HOSTS)('is refused as %s', async (host) => {
    expect(() => readAddress(`https://${host}/hook`)).toThrow(NeverTaken)
    expect(() => readAddress(`https://${host}/hook`)).toThrow('not on the public internet')
    await expect(checkAddress(`https://${host}/`, lookup(...OUTSIDE))).rejects.toThrow(NeverTaken)
  })

  it.each(INSIDE_NAMES)('is refused by the name %s, whatever it stands for', async (name) => {
    const checking = checkAddress(`https://${name}/`, lookup(...OUTSIDE))
    await expect(checking).rejects.toThrow('has a name that is not on the public internet')
  })

  it.each(INSIDE_ADDRESSES)('is refused when a name stands for it: %s', async (address) => {
    const [four = '', six = ''] = OUTSIDE
    // Alone, and hidden among addresses outside.
    for (const answer of [[address], [four, address], [address, six], [four, six, address]]) {
      const checking = checkAddress(`https://${NAME}/`, lookup(...answer))
      await expect(checking).rejects.toThrow(
        'leads to an address that is not on the public internet',
      )
    }
  })
})

describe('an address outside', () => {
  it('may be called, at all that its name stands for', async () => {
    const { url, host, pinned } = await checkAddress(
      `https://${NAME}.:8443/hook?a=b`,
      lookup(...OUTSIDE),
    )
    expect(url.href).toBe(`https://${NAME}.:8443/hook?a=b`)
    expect(host).toBe(NAME)
    expect(pinned).toEqual([
      { address: OUTSIDE[0], family: 4 },
      { address: OUTSIDE[1], family: 6 },
    ])
  })

  it.each([
    ...['8.8.8.8', '100.128.0.1', '172.32.0.1', '11.0.0.1', '192.0.1.1', '2a00:1450:400e::1'],
    ...['::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1', '2001:0:808:808::f7f7:f7f7'],
  ])('may be called by number: %s', async (address) => {
    expect(mayCall(address)).toBe(true)
    const host = address.includes(':') ? `[${address}]` : address
    const { pinned } = await checkAddress(`https://${host}/`, {
      lookup: () => Promise.reject(new Error('a number is not looked up')),
    })
    expect(pinned).toHaveLength(1)
  })

  it('must stand for something', async () => {
    const checking = checkAddress(`https://${NAME}/`, lookup())
    await expect(checking).rejects.toThrow('stands for no address')
  })

  it.each([
    [`http://${NAME}/`, 'must begin with https://'],
    [`ftp://${NAME}/`, 'must begin with https://'],
    ['file:///etc/passwd', 'must begin with https://'],
    [`https://name@${NAME}/`, 'has a name or password'],
    [`https://name:word@${NAME}/`, 'has a name or password'],
    [`https://:word@${NAME}/`, 'has a name or password'],
    [`https://${NAME}:80/`, 'has another port'],
    [`https://${NAME}:22/`, 'has another port'],
    [`https://${NAME}:8444/`, 'has another port'],
    ['https://', 'is no address'],
    ['https://999.1.1.1/', 'is no address'],
    ['https://[fe80::1%25eth0]/', 'is no address'],
    ['zaken', 'is no address'],
    [`https://${NAME}/${'a'.repeat(2_000)}`, 'is too long'],
  ])('is refused as %s: %s', (address, why) => {
    expect(() => readAddress(address)).toThrow(NeverTaken)
    expect(() => readAddress(address)).toThrow(`the address of the subscription ${why}`)
  })

  it('is never repeated in an error: a path may be a secret', () => {
    for (const address of [
      'http://a.nl/geheim',
      'https://10.0.0.1/geheim',
      'https://u:geheim@a.nl',
    ])
      expect(() => readAddress(address)).toThrow(/^(?!.*geheim)/)
  })
})

describe('where local is fine', () => {
  it.each([
    ['http://localhost:3000/', '127.0.0.1'],
    ['http://zaken:8080/', '10.0.0.5'],
    ['https://[::1]:9/', '::1'],
    ['http://192.168.1.2/', '192.168.1.2'],
    [`https://${NAME}/`, OUTSIDE[0] ?? ''],
    ['https://zaken.internal/', 'fd00::5'],
  ])('%s may be called', async (url, address) => {
    const { pinned } = await checkAddress(url, { ...lookup(address), allowLocal: true })
    expect(pinned.map((pin) => pin.address)).toEqual([address])
  })

  it.each(['169.254.169.254', '::ffff:169.254.169.254', '0.0.0.0', '224.0.0.1', 'fe80::1'])(
    '%s may not, where clouds hand out keys and machines shout',
    async (address) => {
      const checking = checkAddress(`https://${NAME}/`, { ...lookup(address), allowLocal: true })
      await expect(checking).rejects.toThrow('not on the public internet')
    },
  )
})
