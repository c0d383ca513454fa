/** The entry of the thread that finds themes. */
import { parentPort, workerData } from 'node:worker_threads'
import { type FromThread, findHere, type Wanted } from './finding.ts'

const say = (message: FromThread) => parentPort?.postMessage(message)

say({ found: await findHere(workerData as Wanted, (progress) => say({ progress })) })
