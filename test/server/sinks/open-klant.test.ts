import { describe, expect, it } from 'vitest'
import { CHANNELS, needsContact } from '../../../shared/words.ts'
import {
  aQuestion,
  contentOf,
  DELIVERY,
  handOver,
  SIGNAL,
  theSettings,
} from '../../support/open-klant/a-question.ts'
import { ACTOR, aRegister } from '../../support/open-klant/register.ts'

describe('a question that goes to an Open Klant register', () => {
  it.each(CHANNELS)(
    'arrives with the channel "%s" as a klantcontact and a task',
    async (channel) => {
      const register = aRegister()
      const { arrived, errors } = await handOver({ register, body: aQuestion({ channel }) })

      expect(errors).toEqual([])
      expect(arrived).toBe(true)
      const { klantcontacten, taken } = contentOf(register)
      expect(klantcontacten).toEqual([
        {
          kanaal: theSettings().channels[channel],
          onderwerp: 'Vraag over Toeslag',
          inhoud:
            'Moet ik dit elk jaar opnieuw aanvragen?\n\nPagina: Toeslag\n' +
            'Adres van de pagina: https://www.voorbeeld.nl/toeslag\nOrganisatie: Dienst Toekenning',
          taal: 'dut',
          vertrouwelijk: true,
          plaatsgevondenOp: '2026-03-02T09:00:00.000Z',
        },
      ])
      expect(taken).toMatchObject([
        { of: 0, status: 'te_verwerken', toegewezenAanActoren: [{ uuid: ACTOR }] },
      ])
      expect(taken[0]?.toelichting).toContain(SIGNAL)
    },
  )

  it('goes with the e-mail address of the person', async () => {
    const register = aRegister()
    await handOver({ register, body: aQuestion({ channel: 'email' }) })
    expect(contentOf(register).adressen).toEqual([
      {
        of: 0,
        adres: 'vrager@voorbeeld.nl',
        soortDigitaalAdres: 'email',
        omschrijving: 'E-mailadres',
        referentie: `${DELIVERY}-1`,
      },
    ])
  })

  it('goes with the phone number of the person as the register can check it, and when to call', async () => {
    const register = aRegister()
    const moments = ['workday-morning', 'saturday'] as const
    await handOver({ register, body: aQuestion({ channel: 'phone', moments: [...moments] }) })
    const { adressen, taken } = contentOf(register)
    expect(adressen).toMatchObject([
      { of: 0, adres: '+31612345678', soortDigitaalAdres: 'telefoonnummer' },
    ])
    expect(taken[0]?.toelichting).toContain('Bellen kan op: Werkdag, ochtend; Zaterdag.')
  })

  it('goes with name and postal address for a letter, which are no digital address', async () => {
    const register = aRegister()
    await handOver({ register, body: aQuestion({ channel: 'letter' }) })
    const { adressen, betrokkenen } = contentOf(register)
    expect(adressen).toEqual([])
    expect(betrokkenen).toEqual([
      {
        of: 0,
        rol: 'klant',
        initiator: true,
        contactnaam: { achternaam: 'J. de Vrager' },
        correspondentieadres: { adresregel1: 'Kade 1, 2511 AB Den Haag' },
      },
    ])
  })

  it('asks how to reach the person only for a channel that needs it', async () => {
    for (const channel of CHANNELS) {
      const { asked } = await handOver({ register: aRegister(), body: aQuestion({ channel }) })
      expect(asked).toEqual(needsContact(channel) ? [SIGNAL] : [])
    }
  })

  it('never writes down how to reach the person, and says it in no address of a call', async () => {
    for (const channel of ['email', 'phone', 'letter'] as const) {
      const register = aRegister()
      const { written } = await handOver({ register, body: aQuestion({ channel }) })
      const elsewhere = `${written} ${register.calls.map(({ query }) => query).join(' ')}`
      expect(written.length).toBeGreaterThan(1)
      for (const detail of ['vrager', '31612345678', '12 34', 'Kade', '2511']) {
        expect(elsewhere).not.toContain(detail)
      }
    }
  })

  it('still arrives when the contact details are gone, and says so to who answers', async () => {
    for (const gone of [
      undefined,
      { channel: 'email', email: 7 },
      { channel: 'phone', phone: ' ' },
    ]) {
      const register = aRegister()
      const { arrived } = await handOver({ register, body: aQuestion(), contact: () => gone })
      expect(arrived).toBe(true)
      expect(register.records.adressen).toEqual([])
      expect(register.records.taken[0]?.toelichting).toContain('geen contactgegevens')
    }
    const usual = aRegister()
    await handOver({ register: usual, body: aQuestion() })
    expect(usual.records.taken[0]?.toelichting).not.toContain('geen contactgegevens')
  })

  it('uses the words of the register for channels and languages, and any division of tasks', async () => {
    const register = aRegister()
    const settings = theSettings({
      channels: { ...theSettings().channels, email: 'contactformulier' },
      languages: { nl: 'nld' },
      actors: [],
      confidential: false,
    })
    const { arrived } = await handOver({ register, body: aQuestion(), settings })
    expect(arrived).toBe(true)
    expect(register.records.klantcontacten).toMatchObject([
      { kanaal: 'contactformulier', taal: 'nld', vertrouwelijk: false },
    ])
    expect(register.records.taken[0]?.toegewezenAanActoren).toEqual([])
  })

  it('is a question of its own when it was changed later: the same signal, another delivery', async () => {
    const register = aRegister()
    await handOver({ register, body: aQuestion() })
    await handOver({ register, body: aQuestion({ question: 'En als ik verhuis?' }) })
    // The same delivery: nothing new.
    expect(register.records.klantcontacten).toHaveLength(1)
    await handOver({
      register,
      body: aQuestion(),
      delivery: '9b2d7c11-3c6a-4f0b-8a57-6f0e1a2b3c4d',
    })
    expect(register.records.klantcontacten).toHaveLength(2)
    expect(register.records.taken).toHaveLength(2)
  })

  it('does nothing any more once it has arrived', async () => {
    const register = aRegister()
    const { written } = await handOver({ register, body: aQuestion() })
    const before = register.calls.length
    await handOver({ register, body: aQuestion(), progress: written.at(-1) })
    expect(register.calls).toHaveLength(before)
  })
})
