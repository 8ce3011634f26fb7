// swc compiles to CommonJS for jest; hucre is published as ES modules only and is compiled along.
const transform = {
  '\\.m?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

const common = {
  transform,
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleNameMapper: {
    '\\.(css|svg|png)$': '<rootDir>/test/support/asset.cjs',
    '^fast-check$': '<rootDir>/test/support/seeded-fast-check.ts',
  },
};

export default {
  // A machine with much else to do is slow, not wrong: only what hangs may fail by time.
  testTimeout: 300_000,
  // Left to itself jest keeps one of two cores idle; a worker more than there are cores wins nothing.
  maxWorkers: '100%',
  testSequencer: './test/support/longest-first.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(browser|libreoffice)/'],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: {
        url: 'https://localhost:3000/taskpane.html',
        runScripts: 'dangerously',
        pretendToBeVisual: true,
        customExportConditions: ['node', 'node-addons'],
      },
      testMatch: ['<rootDir>/test/**/*.test.tsx', '<rootDir>/test/**/*.dom-test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/dom-setup.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'libreoffice',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/offices.mjs',
      globalTeardown: '<rootDir>/test/support/offices-end.mjs',
    },
  ],
};
