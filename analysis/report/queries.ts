/** The addresses under which the numbers of a report are asked for again. */

const address = (path: string, query: Record<string, string | undefined>) => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  )
  return given.length > 0 ? `${path}?${given.join('&')}` : path
}

type Asked = { organisation: string; from: string; to: string }

export const countsQuery = (by: string | undefined, { organisation, from, to }: Asked) =>
  address('/v1/counts', { by, organisation, from, to })

/** What no other address tells: themes, and what became of questions. */
export const periodQuery = (period: string, organisation: string, thread?: string) =>
  address(`/v1/periods/${period}`, { organisation, thread })
