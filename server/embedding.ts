/**
 * Vectors from a model on the government's own network, by the embeddings call that text-embeddings-inference, vLLM,
 * llama.cpp and Ollama share. Off unless HELDER_EMBEDDING_URL is set: texts leave this machine for that address.
 */
import * as z from 'zod'
import type { Embedder } from '../analysis/themes/embedder.ts'

/** Texts in one call: what those servers take at a time by default. */
const BATCH = 32
/** A model on a processor without a graphics card needs seconds for a batch. */
const TIMEOUT_MS = 60_000

const Answer = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
})

export type EmbeddingSettings = { url: string; model: string; token?: string | undefined }

/** The settings as they stand in the environment; undefined when it is off. */
export const embeddingSettings = (
  environment: Record<string, string | undefined>,
): EmbeddingSettings | undefined => {
  const url = environment.HELDER_EMBEDDING_URL
  if (!url) return undefined
  return {
    url,
    model: environment.HELDER_EMBEDDING_MODEL || 'default',
    token: environment.HELDER_EMBEDDING_TOKEN || undefined,
  }
}

/** Rejects, without repeating what was sent or answered, when the answer is not one vector for each text. */
export const httpEmbedder = (
  { url, model, token }: EmbeddingSettings,
  deps: { fetch: typeof fetch },
): Embedder => {
  const askBatch = async (input: readonly string[]): Promise<Float32Array[]> => {
    const response = await deps.fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ model, input }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) throw new Error(`embedding: answered ${response.status}`)
    const answer = Answer.safeParse(await response.json().catch(() => undefined))
    if (!answer.success) throw new Error('embedding: the answer holds no vectors')
    const vectors = answer.data.data
      .toSorted((one, other) => one.index - other.index)
      .map(({ embedding }) => Float32Array.from(embedding))
    const alike = vectors.every(({ length }) => length === vectors[0]?.length)
    if (vectors.length !== input.length || !alike)
      throw new Error('embedding: not one vector of one length for each text')
    return vectors
  }
  return {
    name: model,
    embed: async (texts) => {
      const vectors: Float32Array[] = []
      for (let start = 0; start < texts.length; start += BATCH)
        vectors.push(...(await askBatch(texts.slice(start, start + BATCH))))
      return vectors
    },
  }
}
