import { type KeyboardEvent, useCallback, useRef, useState } from 'react';

export interface RowKeysOptions {
  /** Ids of the rows in the order shown. */
  ids: readonly string[];
  /** Rows that Page Up and Page Down move by. */
  pageSize: number;
  scrollTo: (index: number) => void;
  onOpen?: (index: number) => void;
  onToggle?: (index: number) => void;
}

function destination(key: string, at: number, last: number, pageSize: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return at + 1;
    case 'ArrowUp':
    case 'k':
      return at - 1;
    case 'PageDown':
      return at + pageSize;
    case 'PageUp':
      return at - pageSize;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** Which row is active, remembered by its id so that sorting keeps it, and the keys that move it. */
export function useRowKeys(options: RowKeysOptions) {
  const [activeId, setActiveId] = useState<string>();
  const { ids } = options;
  const activeIndex = activeId === undefined ? -1 : ids.indexOf(activeId);
  // Rows are memoised on `activate`: it must not change with every render.
  const latest = useRef(options);
  latest.current = options;

  const activate = useCallback((index: number, open: boolean) => {
    setActiveId(latest.current.ids[index]);
    if (open) latest.current.onOpen?.(index);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed inside a cell or a header belong to what is focused there.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = ids.length - 1;
    if (last < 0) return;
    const to = destination(event.key, activeIndex, last, options.pageSize);
    if (to !== undefined) {
      const index = Math.min(Math.max(to, 0), last);
      activate(index, false);
      options.scrollTo(index);
    } else if (event.key === 'Enter' && activeIndex >= 0) options.onOpen?.(activeIndex);
    else if (event.key === ' ' && activeIndex >= 0) options.onToggle?.(activeIndex);
    else return;
    event.preventDefault();
  };

  return { activeIndex, activate, onKeyDown };
}
