import { useEffect, useState } from 'react';
import { type DraftState, listenToDraft, mayShowDraft } from '../../lib/app/draft-listen';
import type { OpenTab } from './use-active-tab';

export type { DraftState } from '../../lib/app/draft-listen';

const waiting: DraftState = { status: 'waiting' };

/** The draft in a tab, live; `waiting` on a tab that can show none. */
export function useDraft(tab: OpenTab | null | undefined): DraftState {
  const tabId = tab && mayShowDraft(tab) ? tab.tabId : undefined;
  const [heard, setHeard] = useState<{ tabId: number; state: DraftState }>();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    return listenToDraft(tabId, (state) => setHeard({ tabId, state }));
  }, [tabId]);
  return heard && heard.tabId === tabId ? heard.state : waiting;
}
