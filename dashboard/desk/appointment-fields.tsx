/** A proposal to come by, beside an answer. */
import type { Appointment } from '../../shared/desk-hours.ts'
import type { DashboardTexts } from '../texts/texts.ts'

/** As it is typed: a time of the clock of whoever types. */
export type TypedAppointment = { at: string; minutes: string; place: string }
export const NO_APPOINTMENT: TypedAppointment = { at: '', minutes: '20', place: '' }

/** Undefined while no time is filled in. */
export const appointmentFrom = ({ at, minutes, place }: TypedAppointment) =>
  at && place.trim()
    ? ({ at: new Date(at).toISOString(), minutes: Number(minutes), place } satisfies Appointment)
    : undefined

const MINUTE_MS = 60_000
/** The other way round: on the clock of whoever types. */
export const typedFrom = ({ at, minutes, place }: Appointment): TypedAppointment => {
  const here = new Date(at)
  const local = new Date(here.getTime() - here.getTimezoneOffset() * MINUTE_MS)
  return { at: local.toISOString().slice(0, 16), minutes: String(minutes), place }
}

type Props = {
  texts: DashboardTexts
  typed: TypedAppointment
  set: (typed: TypedAppointment) => void
  /** Name and address of where people can come by. */
  places: readonly string[]
}

export const AppointmentFields = ({ texts: { desk }, typed, set, places }: Props) => (
  <fieldset class="appointment">
    <legend>{desk.appointment}</legend>
    <label for="appointment-at">{desk.appointmentAt}</label>
    <input
      id="appointment-at"
      type="datetime-local"
      value={typed.at}
      onInput={(event) => set({ ...typed, at: event.currentTarget.value })}
    />
    <label for="appointment-minutes">{desk.appointmentMinutes}</label>
    <input
      id="appointment-minutes"
      type="number"
      min={5}
      max={480}
      step={5}
      value={typed.minutes}
      onInput={(event) => set({ ...typed, minutes: event.currentTarget.value })}
    />
    <label for="appointment-place">{desk.appointmentPlace}</label>
    <input
      id="appointment-place"
      list="appointment-places"
      value={typed.place}
      onInput={(event) => set({ ...typed, place: event.currentTarget.value })}
    />
    <datalist id="appointment-places">
      {places.map((place) => (
        <option key={place} value={place} />
      ))}
    </datalist>
  </fieldset>
)
