/** The part of a browser's CacheStorage that marks need, as the standard has it. */
export const aCacheStorage = () => {
  const all = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>()
    all.set(name, entries)
    return {
      put: async (url: string, response: Response) => void entries.set(url, response),
      delete: async (url: string | Request) =>
        entries.delete(typeof url === 'string' ? url : url.url),
      keys: async () => [...entries.keys()].map((url) => ({ url }) as Request),
      match: async ({ url }: Request) => entries.get(url)?.clone(),
    }
  }
  const storage = {
    open,
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
  }
  return storage as unknown as CacheStorage
}
