import type { KnipConfig } from 'knip'

// What is reachable from these entries is used; everything else is dead and goes.
const config: KnipConfig = {
  entry: [
    'server/demo/main.ts',
    'scripts/*.ts',
    // Started as processes of their own.
    'scripts/bench/simulated-clusters.ts',
    'scripts/bench/log-cluster.ts',
    'scripts/bench/streams-cluster.ts',
    'scripts/bench/streams-server.ts',
    'server/tests/database/_audit-process.ts',
    'scripts/envtest/main.ts',
    'spec/main.tsp',
    'web/src/main.ts',
    'web/vite.config.ts',
    // Written by generate.ts, for the server and for others.
    'generated/types.ts',
  ],
  project: [
    '{server,scripts,generated}/**/*.{ts,js}',
    'web/{src,e2e}/**/*.{ts,vue,css}',
    'spec/**/*.tsp',
    '*.{ts,js}',
  ],
  // The SDK's sources: checked where generate.ts puts them, beside the types that they import.
  ignore: ['scripts/sdk/**'],
  ignoreDependencies: [
    // Its files are served, not imported (server/http/docs.ts).
    'swagger-ui-dist',
  ],
  // A type that an exported signature names belongs to the module's face, even if nobody writes its name yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/(?:^@import |url\()'([^']+)'/gm)]
        .map(([, path]) => `import '${path}'`)
        .join('\n'),
    tsp: (text: string) =>
      [...text.matchAll(/^import "(.+)";$/gm)].map(([, path]) => `import '${path}'`).join('\n'),
  },
}

export default config
