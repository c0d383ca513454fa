/** Room on a disk, and how little of it is too little. */
import { statfsSync } from 'node:fs'

/** Bytes below which we say that we are not ready: a batch, its WAL and a checkpoint must still fit. */
export const ROOM_MIN = 64 * 1024 * 1024

/** Bytes that may still be written in this folder. */
export const freeBytes = (folder: string) => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
