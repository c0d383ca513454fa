/** What a register keeps, and how it is told: every member of the description, also those that nobody sent. */
import { randomUUID } from 'node:crypto'

export const REGISTER_URL = 'http://register.test/klantinteracties/api/v1'

type Reference = { uuid: string }
export type Klantcontact = {
  uuid: string
  kanaal: string
  onderwerp: string
  inhoud: string
  taal: string
  vertrouwelijk: boolean
  plaatsgevondenOp: string
}
export type Betrokkene = {
  uuid: string
  hadKlantcontact: string
  rol: string
  initiator: boolean
  contactnaam?: { achternaam?: string }
  correspondentieadres?: Record<string, string>
}
export type Onderwerpobject = {
  uuid: string
  klantcontact: string
  wasKlantcontact?: Reference
  onderwerpobjectidentificator?: { objectId: string }
}
export type Adres = {
  uuid: string
  adres: string
  soortDigitaalAdres: string
  omschrijving: string
  referentie: string
  verstrektDoorBetrokkene: Reference
}
export type Taak = {
  uuid: string
  gevraagdeHandeling: string
  toelichting: string
  status: string
  aanleidinggevendKlantcontact: Reference
  toegewezenAanActoren: Reference[]
}

export const emptyRecords = () => ({
  klantcontacten: [] as Klantcontact[],
  betrokkenen: [] as Betrokkene[],
  onderwerpobjecten: [] as Onderwerpobject[],
  adressen: [] as Adres[],
  taken: [] as Taak[],
})
export type Records = ReturnType<typeof emptyRecords>

const pointTo = (path: string, uuid: string) => ({ uuid, url: `${REGISTER_URL}/${path}/${uuid}` })
export const kept = <Sent extends object>(sent: Sent) => ({ ...sent, uuid: randomUUID() })

/** The records as the API answers them. */
export const told = (records: Records) => {
  const onderwerpobject = ({ uuid, klantcontact, wasKlantcontact, ...rest }: Onderwerpobject) => ({
    ...pointTo('onderwerpobjecten', uuid),
    klantcontact: pointTo('klantcontacten', klantcontact),
    wasKlantcontact: wasKlantcontact ? pointTo('klantcontacten', wasKlantcontact.uuid) : null,
    ...rest,
  })
  return {
    onderwerpobject,
    klantcontact: (klantcontact: Klantcontact, expanded = false) => {
      const { uuid } = klantcontact
      const objects = records.onderwerpobjecten.filter((object) => object.klantcontact === uuid)
      return {
        ...pointTo('klantcontacten', uuid),
        gingOverOnderwerpobjecten: objects.map((it) => pointTo('onderwerpobjecten', it.uuid)),
        hadBetrokkenActoren: [],
        omvatteBijlagen: [],
        hadBetrokkenen: records.betrokkenen
          .filter(({ hadKlantcontact }) => hadKlantcontact === uuid)
          .map((it) => pointTo('betrokkenen', it.uuid)),
        leiddeTotInterneTaken: records.taken
          .filter((taak) => taak.aanleidinggevendKlantcontact.uuid === uuid)
          .map((it) => pointTo('internetaken', it.uuid)),
        nummer: null,
        referentienummer: null,
        reactie: '',
        indicatieContactGelukt: null,
        hoofdOnderwerpType: 'http://register.test/soort',
        verdereActieOndernomen: false,
        metadata: {},
        ...klantcontact,
        ...(expanded
          ? { _expand: { gingOverOnderwerpobjecten: objects.map(onderwerpobject) } }
          : {}),
      }
    },
    betrokkene: ({ uuid, hadKlantcontact, ...rest }: Betrokkene) => ({
      ...pointTo('betrokkenen', uuid),
      wasPartij: null,
      hadKlantcontact: pointTo('klantcontacten', hadKlantcontact),
      digitaleAdressen: records.adressen
        .filter((adres) => adres.verstrektDoorBetrokkene.uuid === uuid)
        .map((it) => pointTo('digitaleadressen', it.uuid)),
      bezoekadres: null,
      correspondentieadres: null,
      contactnaam: null,
      volledigeNaam: rest.contactnaam?.achternaam ?? '',
      ...rest,
    }),
    adres: ({ uuid, verstrektDoorBetrokkene, ...rest }: Adres) => ({
      ...pointTo('digitaleadressen', uuid),
      verstrektDoorBetrokkene: pointTo('betrokkenen', verstrektDoorBetrokkene.uuid),
      verstrektDoorPartij: null,
      isStandaardAdres: false,
      verificatieDatum: null,
      ...rest,
    }),
    taak: ({ uuid, aanleidinggevendKlantcontact, toegewezenAanActoren, ...rest }: Taak) => ({
      ...pointTo('internetaken', uuid),
      aanleidinggevendKlantcontact: pointTo('klantcontacten', aanleidinggevendKlantcontact.uuid),
      toegewezenAanActoren: toegewezenAanActoren.map((it) => pointTo('actoren', it.uuid)),
      nummer: null,
      referentienummer: null,
      toegewezenOp: '2026-03-02T09:00:00Z',
      afgehandeldOp: null,
      ...rest,
    }),
  }
}
