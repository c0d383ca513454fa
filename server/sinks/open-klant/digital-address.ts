/** One digital address of the person, at the betrokkene of the first klantcontact. */
import * as z from 'zod'
import type { DigitalAddress } from './contact.ts'
import type { Register } from './register.ts'

const Made = z.object({ uuid: z.uuid() })
const Found = z.object({
  results: z.array(
    z.object({
      referentie: z.string().optional(),
      verstrektDoorBetrokkene: z.object({ uuid: z.uuid() }).nullish(),
    }),
  ),
})

/** Makes it, unless it is there. It is looked for by `reference`, never by the address itself. */
export const handAddress = async (
  register: Register,
  betrokkene: string,
  reference: string,
  address: DigitalAddress,
) => {
  const { results } = await register.find(
    '/digitaleadressen',
    { referentie: reference, verstrektDoorBetrokkene__uuid: betrokkene },
    Found,
  )
  const there = results.some(
    ({ referentie, verstrektDoorBetrokkene }) =>
      referentie === reference && verstrektDoorBetrokkene?.uuid === betrokkene,
  )
  if (there) return
  await register.make(
    '/digitaleadressen',
    { ...address, referentie: reference, verstrektDoorBetrokkene: { uuid: betrokkene } },
    Made,
  )
}
