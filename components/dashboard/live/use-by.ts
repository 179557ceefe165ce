import { useKept } from '../../ui/use-kept';

/** Who ticks on this machine, kept between visits; empty until a name is given. */
export function useBy(): [string, (name: string) => void] {
  const [{ by }, set] = useKept('fupan.live', read);
  return [by, (name) => set({ by: name })];
}

function read(stored: unknown): { by: string } {
  const by = typeof stored === 'object' && stored !== null && 'by' in stored ? stored.by : '';
  return { by: typeof by === 'string' ? by.slice(0, 60) : '' };
}
