/** What a register does with each call, and what Open Klant refuses besides what its description says. */
import {
  type Adres,
  type Betrokkene,
  type Klantcontact,
  kept,
  type Onderwerpobject,
  type Records,
  type Taak,
  told,
} from './records.ts'

type Sent = {
  klantcontact: Klantcontact
  betrokkene?: Betrokkene
  onderwerpobject?: Onderwerpobject
} & Adres &
  Taak

const EMAIL = /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/
const PHONE = /^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/

/** Names of members that Open Klant 2.18 refuses though its description allows them. */
export const alsoRefused = (
  path: string,
  sent: Sent,
  records: Records,
  actors: readonly string[],
) => {
  const known = (list: { uuid: string }[], uuid: string) => list.some((it) => it.uuid === uuid)
  const blank = (object: object, ...names: string[]) =>
    names.filter((name) => (object as Record<string, unknown>)[name] === '')
  switch (path) {
    case '/maak-klantcontact': {
      const was = sent.onderwerpobject?.wasKlantcontact
      return [
        ...blank(sent.klantcontact, 'kanaal', 'onderwerp', 'taal').map(
          (it) => `klantcontact.${it}`,
        ),
        ...(was && !known(records.klantcontacten, was.uuid)
          ? ['onderwerpobject.wasKlantcontact.uuid']
          : []),
      ]
    }
    case '/digitaleadressen': {
      const { adres, soortDigitaalAdres, verstrektDoorBetrokkene } = sent
      const pattern = { email: EMAIL, telefoonnummer: PHONE }[soortDigitaalAdres] ?? /./
      return [
        ...(pattern.test(adres) ? [] : ['adres']),
        ...(known(records.betrokkenen, verstrektDoorBetrokkene.uuid)
          ? []
          : ['verstrektDoorBetrokkene.uuid']),
      ]
    }
    default: {
      // The description calls it optional; the register does not.
      if (!sent.toegewezenAanActoren) return ['nonFieldErrors']
      return [
        ...blank(sent, 'gevraagdeHandeling'),
        ...(known(records.klantcontacten, sent.aanleidinggevendKlantcontact.uuid)
          ? []
          : ['aanleidinggevendKlantcontact.uuid']),
        ...sent.toegewezenAanActoren.flatMap(({ uuid }, index) =>
          actors.includes(uuid) ? [] : [`toegewezenAanActoren.${index}.uuid`],
        ),
      ]
    }
  }
}

/** Keeps what was sent and says what it became. */
export const make = (path: string, sent: Sent, records: Records) => {
  const tell = told(records)
  switch (path) {
    case '/maak-klantcontact': {
      const klantcontact = kept(sent.klantcontact)
      records.klantcontacten.push(klantcontact)
      const of = klantcontact.uuid
      const betrokkene = sent.betrokkene && kept({ ...sent.betrokkene, hadKlantcontact: of })
      if (betrokkene) records.betrokkenen.push(betrokkene)
      const object = sent.onderwerpobject && kept({ ...sent.onderwerpobject, klantcontact: of })
      if (object) records.onderwerpobjecten.push(object)
      return {
        klantcontact: tell.klantcontact(klantcontact),
        ...(betrokkene ? { betrokkene: tell.betrokkene(betrokkene) } : {}),
        ...(object ? { onderwerpobject: tell.onderwerpobject(object) } : {}),
      }
    }
    case '/digitaleadressen': {
      const adres = kept(sent)
      records.adressen.push(adres)
      return tell.adres(adres)
    }
    default: {
      const taak = kept(sent)
      records.taken.push(taak)
      return tell.taak(taak)
    }
  }
}

/** The queries that this register understands; each as exact as the description says. */
export const find = (path: string, query: URLSearchParams, records: Records) => {
  const tell = told(records)
  const is = (name: string, value: string | undefined) =>
    !query.has(name) || query.get(name) === value
  const found = () => {
    switch (path) {
      case '/klantcontacten': {
        const name = 'onderwerpobject__onderwerpobjectidentificatorObjectId'
        const ours = records.onderwerpobjecten
          .filter((it) => is(name, it.onderwerpobjectidentificator?.objectId))
          .map(({ klantcontact }) => klantcontact)
        const expanded = query.get('expand') === 'gingOverOnderwerpobjecten'
        return records.klantcontacten
          .filter(({ uuid }) => ours.includes(uuid))
          .map((it) => tell.klantcontact(it, expanded))
      }
      case '/digitaleadressen':
        return records.adressen
          .filter((it) => is('referentie', it.referentie))
          .filter((it) => is('verstrektDoorBetrokkene__uuid', it.verstrektDoorBetrokkene.uuid))
          .map(tell.adres)
      default: {
        const name = 'aanleidinggevendKlantcontact__uuid'
        return records.taken
          .filter((it) => is(name, it.aanleidinggevendKlantcontact.uuid))
          .map(tell.taak)
      }
    }
  }
  const results = found()
  return { count: results.length, next: null, previous: null, results }
}
