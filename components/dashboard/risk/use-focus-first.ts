import { type RefObject, useEffect, useRef } from 'react';

/** For the first field of a form that opens above what opened it: takes the focus, and with it the page. */
export function useFocusFirst(): RefObject<HTMLInputElement | null> {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return first;
}
