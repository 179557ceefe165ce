import { useEffect, useState } from 'react';

/**
 * The present, epoch ms, moving once a minute: enough for "2 minutes ago", and nothing blinks. A running clock asks for
 * shorter steps (`every`, ms).
 */
export function useNow(every = 60_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
