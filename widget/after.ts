/** Resolves to nothing after so many milliseconds. */
export const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms))
