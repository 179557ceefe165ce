import { type StudioId, studioFacts } from '../../lib/core/studios';
import { Pill } from '../ui/pill';
import { inLanguage } from './metric-format';

/** Name of a studio in the language of the page. */
export function studioName(studio: StudioId): string {
  return inLanguage(studioFacts[studio].name);
}

export function StudioPill({ studio }: { studio: StudioId }) {
  return <Pill tone="accent">{studioName(studio)}</Pill>;
}
