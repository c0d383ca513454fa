/** The tests. Journeys and runtimes start real servers and browsers: they run one file at a time. */
import { defineConfig } from 'vitest/config'

const REAL = ['test/journeys/**', 'test/runtimes/**']
/** Minutes long, and run by `npm run test:faults` alone: they kill, fill and flood. */
const FAULTS = 'test/faults/**'

const oneByOne = { hookTimeout: 120_000, fileParallelism: false }
const faults = process.env.HELDER_FAULTS === '1'

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.mjs'],
    projects: faults
      ? [
          {
            test: {
              name: 'faults',
              include: [`${FAULTS}/*.test.ts`],
              testTimeout: 900_000,
              ...oneByOne,
            },
          },
        ]
      : [
          {
            test: {
              name: 'quick',
              include: ['test/**/*.test.{ts,tsx}'],
              exclude: [...REAL, FAULTS],
              testTimeout: 60_000,
            },
          },
          {
            test: {
              name: 'real',
              include: ['test/{journeys,runtimes}/**/*.test.ts'],
              testTimeout: 60_000,
              ...oneByOne,
            },
          },
        ],
  },
})
