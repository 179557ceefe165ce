import type { Migration } from './migration';

/** Version 3: the team, what it plans, what it signs, and what it does about risk. */
export const team: Migration = {
  version: 3,
  stores: {
    people: 'id',
    series: 'id',
    alerts: 'id',
    gatePresets: 'id',
    plans: 'id',
    hotTopics: 'id',
    liveRuns: 'id',
    risks: 'id',
    crises: 'id',
    credentials: 'id',
    drills: 'id',
    reviews: 'id',
    typedCounts: 'id',
  },
};
