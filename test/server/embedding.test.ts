import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { embeddingSettings, httpEmbedder } from '../../server/embedding.ts'

type Asked = { model: string; input: string[]; authorization: string | undefined }

let close = () => {}
afterEach(() => close())

/** A model on loopback: `answer` makes what it says to a batch. */
const aModel = async (answer: (input: string[]) => unknown, status = 200) => {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const { model, input } = JSON.parse(body) as { model: string; input: string[] }
    asked.push({ model, input, authorization: request.headers.authorization })
    response.writeHead(status).end(JSON.stringify(answer(input)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => server.close()
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`
  return { asked, embedder: httpEmbedder({ url, model: 'm', token: 't' }, { fetch }) }
}

describe('a language model on the own network', () => {
  it('is off unless an address is set', () => {
    expect(embeddingSettings({})).toBeUndefined()
    expect(embeddingSettings({ HELDER_EMBEDDING_URL: 'http://m/v1/embeddings' })).toEqual({
      url: 'http://m/v1/embeddings',
      model: 'default',
      token: undefined,
    })
  })

  it('gets texts in batches and gives a vector for each, in their order', async () => {
    const { asked, embedder } = await aModel((input) => ({
      data: input.map((text, index) => ({ index, embedding: [Number(text), 1] })).reverse(),
    }))
    const vectors = await embedder.embed(Array.from({ length: 70 }, (_, at) => `${at}`))
    expect(vectors.map(([first]) => first)).toEqual(Array.from({ length: 70 }, (_, at) => at))
    expect(asked.map(({ input }) => input.length)).toEqual([32, 32, 6])
    expect(asked[0]).toMatchObject({ model: 'm', authorization: 'Bearer t' })
  })

  it.each([
    ['refuses', () => ({ error: 'geheim' }), 500],
    ['gives no vectors', () => ({ data: 'geheim' }), 200],
    ['gives too few', () => ({ data: [{ index: 0, embedding: [1] }] }), 200],
  ])('is told of, without its words, when it %s', async (_, answer, status) => {
    const { embedder } = await aModel(answer, status)
    const failed = await embedder.embed(['een', 'twee']).catch((error: Error) => error.message)
    expect(failed).toMatch(/^embedding: /)
    expect(failed).not.toContain('geheim')
  })
})
