import { type HumanTick, humanTicks } from '../../lib/checklist/ticks';
import { Card } from '../ui/card';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';

/** The questions that are asked of a draft: some only of one that sells. */
export const ticksAsked = (commercial: boolean): readonly HumanTick[] =>
  humanTicks.filter(({ commercialOnly }) => commercial || !commercialOnly);

interface TicksProps {
  readonly asked: readonly HumanTick[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, on: boolean) => void;
}

/** What only a person can know. */
export function Ticks({ asked, ticked, onTick }: TicksProps) {
  const done = asked.filter(({ id }) => ticked.has(id)).length;
  return (
    <Card tight title={t('draft.onlyYou')} aside={<Faint>{`${done}/${asked.length}`}</Faint>}>
      {asked.map(({ id }) => (
        <label key={id} className={css.tick}>
          <input
            type="checkbox"
            checked={ticked.has(id)}
            onChange={({ currentTarget }) => onTick(id, currentTarget.checked)}
          />
          {t(`checklist.ticks.${id}`)}
        </label>
      ))}
    </Card>
  );
}
