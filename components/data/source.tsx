import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type FupanDb, openDemoStore, openStore } from '../../lib/app/stores';

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
  const db = useMemo(() => (demo ? openDemoStore() : openStore()), [demo]);
  const source = useMemo<Source>(
    () => ({
      db,
      demo,
      enterDemo: async () => {
        await openDemoStore().fill(Date.now());
        sessionStorage.setItem(flag, 'on');
        setDemo(true);
      },
      leaveDemo: async () => {
        sessionStorage.removeItem(flag);
        setDemo(false);
        await openDemoStore().discard();
      },
    }),
    [db, demo],
  );
  return <SourceContext value={source}>{children}</SourceContext>;
}

export function useSource(): Source {
  const source = useContext(SourceContext);
  if (!source) throw new Error('SourceProvider is missing');
  return source;
}
