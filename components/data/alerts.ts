import { useEffect } from 'react';
import { useSource } from './source';

/** By then the page stands and has asked for what it shows. */
const momentMs = 3_000;

/** Looks for what is out of line a moment after the dashboard opens. A look that fails is made again next time. */
export function useAlertLook(): void {
  const { db } = useSource();
  useEffect(() => {
    const look = async () => (await import('../../lib/app/scorecards/alerts')).lookForAlerts(db, Date.now());
    const wait = setTimeout(() => void look().catch(() => undefined), momentMs);
    return () => clearTimeout(wait);
  }, [db]);
}
