/** Finds themes beside the work of the server: in a thread of its own, with progress. */
import { Worker } from 'node:worker_threads'
import {
  type BesidePinned,
  findBesidePinned,
  type Kept,
} from '../../analysis/themes/beside-pinned.ts'
import { guessLanguage } from '../language.ts'

export type Wanted = { said: readonly Kept[]; themes?: number | undefined; seed: number }
export type Finding = (wanted: Wanted, progress: (share: number) => void) => Promise<BesidePinned>

/** What the thread says. */
export type FromThread = { progress: number } | { found: BesidePinned }

/** In this very thread: for tests, and for a few texts. */
export const findHere: Finding = async ({ said, themes, seed }, progress) =>
  findBesidePinned(said, { themes, seed, progress, guess: guessLanguage })

export const findInThread =
  (entry: URL): Finding =>
  (wanted, progress) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(entry, { workerData: wanted })
      // A server that stops waits for no themes.
      thread.unref()
      thread.on('message', (message: FromThread) => {
        if ('found' in message) resolve(message.found)
        else progress(message.progress)
      })
      thread.on('error', reject)
      // After an answer this says nothing any more.
      thread.on('exit', (code) => reject(new Error(`finding themes ended (${code})`)))
    })
