import { useEffect, useState } from 'react';

/** The present, epoch ms, moving once a minute: enough for "2 minutes ago", and nothing blinks. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
