import type { ContentType } from '../../lib/models/plan';
import type { DepthTier } from '../../lib/models/plan-length';
import { t } from '../ui/text';

const shipped = ['explainer', 'tutorial', 'quiz'] as const;

/** What a content type is called: as the user named it, else as it is shipped. */
export function typeName({ id, name }: Pick<ContentType, 'id' | 'name'>): string {
  const known = shipped.find((one) => one === id);
  return name || (known ? t(`plan.types.${known}`) : id);
}

/** What a depth tier is called. */
export const tierName = (tier: DepthTier): string => t(`plan.tiers.${tier}`);

const two = (part: number) => String(part).padStart(2, '0');

/** Minutes after midnight as on a clock: `02:00`. */
export const minuteText = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** Hours of the day from one to the other: `02:00–04:00`. */
export const spanText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  `${minuteText(from)}–${minuteText(to)}`;
