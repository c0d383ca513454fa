import { dayIn } from '../../shared/days.ts'

/** The last day, in Amsterdam, on which something works that ends at this moment. */
export const lastDayOf = (expiresAt: string) => dayIn(new Date(Date.parse(expiresAt) - 1))
