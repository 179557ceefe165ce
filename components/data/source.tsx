import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { demoStore, discardDemo, type FupanDb, fillDemo, ownStore } from '../../lib/app/stores';

interface Source {
  readonly db: FupanDb;
  readonly demo: boolean;
  /** One click in: fills the demo store if it is empty, then shows it. */
  readonly enterDemo: () => Promise<void>;
  /** One click out: shows the real store again and deletes the demo one. */
  readonly leaveDemo: () => Promise<void>;
}

const SourceContext = createContext<Source | null>(null);
const flag = 'fupan.demo';

/** Which store the screens show: the user's own, or the demo's. They are two databases and never meet. */
export function SourceProvider({ children }: { children: ReactNode }) {
  const [demo, setDemo] = useState(() => sessionStorage.getItem(flag) === 'on');
  const source = useMemo<Source>(
    () => ({
      db: opening(demo ? demoStore() : ownStore()),
      demo,
      enterDemo: async () => {
        await fillDemo(Date.now());
        sessionStorage.setItem(flag, 'on');
        setDemo(true);
      },
      leaveDemo: async () => {
        sessionStorage.removeItem(flag);
        setDemo(false);
        await discardDemo();
      },
    }),
    [demo],
  );
  return <SourceContext value={source}>{children}</SourceContext>;
}

/** Opens the store while the page is still being fetched; whoever asks it next hears of a failure. */
function opening(db: FupanDb): FupanDb {
  db.open().catch(() => undefined);
  return db;
}

/** The store on show, and the way in and out of the demo. */
export function useSource(): Source {
  const source = useContext(SourceContext);
  if (!source) throw new Error('SourceProvider is missing');
  return source;
}
