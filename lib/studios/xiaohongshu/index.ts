import type { StudioAdapter } from '../../core/adapter';
import { accountBase } from './account-base';
import { accountHours } from './account-hours';
import { accountSources } from './account-sources';
import { accountTotals } from './account-totals';
import { analysedNotes } from './analysed-notes';
import { page } from './dom';
import { readDraft } from './draft';
import { fansOverall } from './fans-overall';
import { fansPortrait } from './fans-portrait';
import { fansSources } from './fans-sources';
import { noteAudience } from './note-audience';
import { noteBase } from './note-base';
import { noteRetention } from './note-retention';
import { noteSources } from './note-sources';
import { pageOf } from './pages';
import { personalInfo } from './personal-info';
import { postedNotes } from './posted-notes';
import { userInfo } from './user-info';

const studio = 'https://creator.xiaohongshu.com';

/** Xiaohongshu's creator service (studios/xiaohongshu.md). */
export const xiaohongshu: StudioAdapter = {
  id: 'xiaohongshu',
  readers: [
    postedNotes,
    analysedNotes,
    noteBase,
    noteSources,
    noteAudience,
    noteRetention,
    accountBase,
    accountTotals,
    accountSources,
    accountHours,
    fansOverall,
    fansPortrait,
    fansSources,
    personalInfo,
    userInfo,
  ],
  pageOf,
  readDraft,
  page,
  links: [
    { what: 'works', url: `${studio}/new/note-manager` },
    { what: 'account', url: `${studio}/statistics/account/v2` },
    { what: 'fans', url: `${studio}/statistics/fans-data` },
    { what: 'work', url: (noteId) => `${studio}/statistics/note-detail?noteId=${noteId}` },
  ],
};
