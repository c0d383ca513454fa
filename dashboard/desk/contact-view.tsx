/** How to reach who asked: opened by a deliberate press, and gone when another question is opened. */
import { useState } from 'preact/hooks'
import { type OpenedContact, openContact } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'

const linesOf = (contact: OpenedContact) => {
  if (contact.channel === 'email') return [contact.email]
  if (contact.channel === 'phone') return [contact.phone]
  return [contact.name, ...contact.address.split('\n')]
}

export const ContactView = ({ texts: { desk }, id }: { texts: DashboardTexts; id: string }) => {
  const [contact, setContact] = useState<OpenedContact>()
  const [gone, setGone] = useState(false)
  const open = () =>
    openContact(id).then(setContact, () => {
      setGone(true)
    })
  if (contact) {
    return (
      <address class="contact">
        {linesOf(contact).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
    )
  }
  return (
    <p class="row">
      <button type="button" onClick={open}>
        {desk.contact}
      </button>
      <span class="hint" role="status">
        {gone ? desk.contactGone : desk.contactWhy}
      </span>
    </p>
  )
}
