/** The tests. Runtimes start real servers and run one file at a time; journeys, in real browsers, two. */
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
              include: ['test/runtimes/**/*.test.ts'],
              testTimeout: 60_000,
              ...oneByOne,
              sequence: { groupOrder: 1 },
            },
          },
          {
            test: {
              name: 'journeys',
              include: ['test/journeys/**/*.test.ts'],
              testTimeout: 60_000,
              hookTimeout: 120_000,
              // What they wait for is mostly not the processor.
              maxWorkers: 2,
              sequence: { groupOrder: 2 },
            },
          },
        ],
  },
})
