import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const CLUSTER = 'server/tests/cluster/**/*.test.ts'
const DATABASE = 'server/tests/database/**/*.test.ts'
const CONFORMANCE = 'server/tests/conformance/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'server',
          environment: 'node',
          include: ['server/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [CLUSTER],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        // The console: rules and components, without a server.
        plugins: [vue()],
        test: {
          name: 'web',
          environment: 'happy-dom',
          // A browser is made once for each worker, not for each file.
          isolate: false,
          include: ['web/src/**/*.test.ts'],
          css: true,
        },
      },
      {
        // The console in Chromium, on the demo fleet: `npm run test:e2e`.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['web/e2e/**/*.e2e.ts'],
          globalSetup: ['web/e2e/_global-setup.ts'],
          // One browser, and one file after the other: what is slow is then slow for a reason.
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000, interval: 100 } },
        },
      },
      {
        // What is kept, on PostgreSQL: `npm run test:postgres`. In `npm test` the same files run on SQLite.
        test: {
          name: 'postgres',
          environment: 'node',
          include: [DATABASE],
          globalSetup: ['server/tests/database/_global-setup.ts'],
          env: { PERISCOPE_TEST_ENGINE: 'postgres' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // A real API server: `npm run test:cluster`.
        test: {
          name: 'cluster',
          environment: 'node',
          include: [CLUSTER, CONFORMANCE],
          globalSetup: ['server/tests/cluster/_global-setup.ts'],
          // What the API server recorded is told apart by time: one file after the other.
          fileParallelism: false,
          env: { PERISCOPE_CONFORMANCE_TARGETS: 'demo,real' },
          testTimeout: 60_000,
          // A file may start a control plane of its own.
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
