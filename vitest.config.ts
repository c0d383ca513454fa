/** The tests. Journeys and runtimes start real servers and browsers: they run one file at a time. */
import { defineConfig } from 'vitest/config'

const SLOW = ['test/journeys/**', 'test/runtimes/**']

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.mjs'],
    projects: [
      {
        test: {
          name: 'quick',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: SLOW,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'real',
          include: ['test/{journeys,runtimes}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
