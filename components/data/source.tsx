import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { demoStore, discardDemo, type FupanDb, ownStore } from '../../lib/app/stores';
import { locale } from '../ui/text';
import { askPersistence } from './persistence';

interface Source {
  readonly db: FupanDb;
  readonly demo: boolean;
  /** another page of ours still holds the store's old version, and this one waits for it */
  readonly blocked: boolean;
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
  const [blocked, setBlocked] = useState(false);
  const db = useMemo(() => opening(demo ? demoStore() : ownStore(), setBlocked), [demo]);
  useEffect(() => {
    // Every page asks, until the browser has agreed: the worker has no say. One that cannot answer changes nothing.
    askPersistence().catch(() => undefined);
  }, []);
  const source = useMemo<Source>(
    () => ({
      db,
      demo,
      blocked,
      enterDemo: async () => {
        // Nobody else needs what it is made of.
        const { fillDemo } = await import('../../lib/app/demo/fill');
        await fillDemo(Date.now(), locale() === 'en' ? 'en' : 'zh');
        sessionStorage.setItem(flag, 'on');
        setDemo(true);
      },
      leaveDemo: async () => {
        sessionStorage.removeItem(flag);
        setDemo(false);
        await discardDemo();
      },
    }),
    [db, demo, blocked],
  );
  return <SourceContext value={source}>{children}</SourceContext>;
}

/** Opens the store while the page is still being fetched; whoever asks it next hears of a failure. */
function opening(db: FupanDb, tellBlocked: (blocked: boolean) => void): FupanDb {
  const wait = () => tellBlocked(true);
  const done = () => {
    db.on('blocked').unsubscribe(wait);
    tellBlocked(false);
  };
  db.on('blocked', wait);
  db.open().then(done, done);
  return db;
}

/** The store on show, and the way in and out of the demo. */
export function useSource(): Source {
  const source = useContext(SourceContext);
  if (!source) throw new Error('SourceProvider is missing');
  return source;
}
