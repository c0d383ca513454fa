import type { NewDelivery } from '../../store/desk/desk.ts'

/** Something for staff by e-mail. What it says is looked up when it is sent; `body` only says what it is. */
export const toStaff = (
  about: string,
  body: object,
  { newId, createdAt }: { newId: () => string; createdAt: string },
): NewDelivery => ({
  ...{ delivery: newId(), sink: 'digest', target: 'staff', about, createdAt },
  body: JSON.stringify(body),
})
