import type { Migration } from './migration';

/**
 * Version 1. Keys begin with the studio, so that no table needs an index on the studio alone; and each index on `works`
 * makes storing a reading about a tenth slower, so there is none on the publication time alone either.
 */
export const first: Migration = {
  version: 1,
  stores: {
    accounts: 'id',
    works: 'id, accountId, [studio+publishedAt]',
    snapshots: '[work+month+part]',
    studioDays: '[studio+day]',
    workMarks: 'work',
    aliases: 'id',
    accountDays: '[accountId+day]',
    accountLevels: '[accountId+day]',
    windows: '[owner+window+reader]',
    curves: '[owner+kind+at]',
    breakdowns: '[owner+kind+at]',
    readerHealth: 'id',
    ratings: 'workId',
    checklists: 'id, workId',
    settings: 'key',
    meta: 'key',
    batches: 'id, at',
  },
};
