import type { Migration } from './migration';

/** Version 2: what the user writes, imports and decides, beside what was read. */
export const records: Migration = {
  version: 2,
  stores: {
    lives: 'id',
    liveSamples: '[live+minute]',
    readDays: '[accountId+day+kind]',
    manualValues: 'id',
    presetVersions: '[id+version]',
    secondRatings: 'workId',
    featureTags: 'workId',
    benchmarks: 'id',
    imports: 'id',
    importParts: '[import+part]',
    orders: 'id, import',
    ledger: 'id, import',
    budgets: 'id',
    touchPaths: 'id, import',
    moneyImports: 'id',
    experiments: 'id',
    secrets: 'key',
  },
};
