/** The form of events, read by another's library, and that nothing of a citizen fits in them. */
import { CloudEvent, HTTP } from 'cloudevents'
import { describe, expect, it } from 'vitest'
import {
  cloudEvent,
  Publisher,
  readBody,
  type WebhookBody,
} from '../../../server/sinks/webhook/events.ts'
import { NeverTaken } from '../../../shared/delivery.ts'
import { EVENT_TYPES } from '../../../shared/outgoing.ts'
import { anEvent, DELIVERY, PUBLISHER, SIGNAL } from '../../support/webhook/a-delivery.ts'

const TIME = '2026-03-02T09:29:58.000Z'
const STATES = {
  'question-opened': 'new',
  'question-answered': 'answered',
  'question-reopened': 'reopened',
  'question-closed': 'closed',
  'question-withheld': 'withheld',
} as const
const { signal, site, organisation } = anEvent().data
const bodyOf = (type: (typeof EVENT_TYPES)[number]): WebhookBody =>
  type === 'signal-erased'
    ? { type, data: { signal, site, organisation } }
    : readBody(JSON.stringify({ ...anEvent({ state: STATES[type] }), type }))

describe('an event', () => {
  it.each(EVENT_TYPES)('of type %s is as the profile says, read by another library', (type) => {
    const body = bodyOf(type)
    const sent = cloudEvent(PUBLISHER, { ...body, id: DELIVERY, time: TIME })
    const read = HTTP.toEvent({
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
      body: JSON.stringify(sent),
    }) as CloudEvent<unknown>
    expect(read).toBeInstanceOf(CloudEvent)
    expect(read.validate()).toBe(true)
    expect(read).toMatchObject({
      specversion: '1.0',
      id: DELIVERY,
      source: 'urn:nld:oin:00000001003214345000:systeem:helder',
      type: `nl.voorbeeld.helder.${type}.v1`,
      subject: SIGNAL,
      time: TIME,
      datacontenttype: 'application/json',
      data: body.data,
    })
    expect(read.source).toMatch(/^urn:nld:oin:\d{20}:systeem:[a-z0-9-]+$/)
    expect(read.type.split('.').filter((part) => /^v\d+$/.test(part))).toEqual(['v1'])
  })

  it('has a closed list of types', () => {
    expect([...EVENT_TYPES].sort()).toEqual([...Object.keys(STATES), 'signal-erased'].sort())
  })

  it.each([
    ['words of a citizen', anEvent({ text: 'Ik heet Jan de Vries' }), 'data'],
    ['an address of a person', anEvent({ contact: { email: 'jan@voorbeeld.nl' } }), 'data'],
    ['a member beside the data', { ...anEvent(), note: 'Jan de Vries' }, 'body'],
    ['a type of its own', { ...anEvent(), type: 'Jan de Vries' }, 'type'],
    ['a state that does not fit', { ...anEvent(), type: 'question-answered' }, 'data.state'],
    ['a channel nobody knows', anEvent({ channel: 'Jan de Vries' }), 'data.channel'],
    ['a date that is none', anEvent({ due: 'Jan de Vries' }), 'data.due'],
    ['no id', anEvent({ signal: 'Jan de Vries' }), 'data.signal'],
    ['more than ids of what is erased', { ...anEvent(), type: 'signal-erased' }, 'data'],
    ['nothing', null, 'body'],
  ])('is never sent with %s, and the error names the place alone', (_, body, place) => {
    const reading = () => readBody(JSON.stringify(body))
    expect(reading).toThrow(NeverTaken)
    expect(reading).toThrow(new RegExp(`^not an event for a subscriber: ${place}$`))
  })

  it('is never sent when it is no JSON', () => {
    expect(() => readBody('{"type": "Jan')).toThrow('not an event for a subscriber: body')
  })
})

describe('a publisher', () => {
  it('is accepted with an OIN, a system and a domain', () => {
    expect(Publisher.parse(PUBLISHER)).toEqual(PUBLISHER)
  })
  it.each([
    { oin: '0000000100321434500' },
    { oin: '000000010032143450000' },
    { oin: '0000000100321434500a' },
    { system: 'Helder Noord' },
    { system: 'helder:1' },
    { system: '' },
    { domain: 'voorbeeld' },
    { domain: 'nl.voorbeeld.v1' },
    { domain: 'v2.nl.voorbeeld' },
    { domain: 'nl..voorbeeld' },
  ])('is refused with %o', (wrong) => {
    expect(Publisher.safeParse({ ...PUBLISHER, ...wrong }).success).toBe(false)
  })
})
