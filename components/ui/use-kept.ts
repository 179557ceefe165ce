import { useState } from 'react';

/**
 * A choice of views, kept in this browser under `key` so that Monday starts where Friday ended. `read` makes sense of what
 * was kept, by whatever version of ours, and of null.
 */
export function useKept<View extends object>(
  key: string,
  read: (stored: unknown) => View,
): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(() => read(stored(key)));
  return [
    view,
    (change) => {
      const next = { ...view, ...change };
      localStorage.setItem(key, JSON.stringify(next));
      setView(next);
    },
  ];
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
