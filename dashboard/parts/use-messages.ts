/** Messages page after page; asking for others begins anew. */
import { getMessages } from '../api.ts'
import { byCursor, useParts } from '../use-parts.ts'

/** Messages fetched at a time. */
const PAGE = 20

export const useMessages = (
  asked: Parameters<typeof getMessages>[0],
  onSignedOut: () => void,
  again = 0,
) =>
  useParts(
    JSON.stringify(asked),
    async ({ limit, after }) => byCursor(await getMessages({ ...asked, limit, after }), limit),
    onSignedOut,
    { again, page: PAGE },
  )
