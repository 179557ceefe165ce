import { useEffect, useState } from 'react';
import type { Simplify } from '../../lib/checklist/normalise';
import { loadSimplify } from '../../lib/checklist/simplify';

/** The table for traditional characters, once it is loaded; until then they are read as they stand. */
export function useSimplify(): Simplify | undefined {
  const [simplify, setSimplify] = useState<Simplify>();
  useEffect(() => {
    let current = true;
    void loadSimplify().then((loaded) => current && setSimplify(() => loaded));
    return () => {
      current = false;
    };
  }, []);
  return simplify;
}
