import { ActionIcon } from '@mantine/core';
import { IconChartLine, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { PlainTable, type PlainTableProps } from '../ui/plain-table';
import { EmptyState } from '../ui/states';
import { t } from '../ui/text';
import css from './chart-frame.module.css';

/** What every chart says about itself. */
export interface ChartText {
  /** The question that the chart answers; it is its title. */
  question: string;
  /** One faint line: unit, source, spread, freshness. */
  source: string;
  /** Heading level in the page's outline. */
  level?: 2 | 3;
  /** Controls beside the title. */
  aside?: ReactNode;
  /** Height of the plot in px. */
  height?: number;
  /** Why there is nothing to draw, if so. */
  empty?: string;
}

export interface LegendItem {
  id: string;
  label: string;
  swatch: ReactNode;
}

interface ChartFrameProps extends ChartText {
  legend: readonly LegendItem[];
  table: () => Pick<PlainTableProps, 'columns' | 'rows'>;
  /** False when no value is known: then neither axes nor table are drawn. */
  hasData: boolean;
  children: ReactNode;
}

/** Title, source line, legend and the switch between the drawing and the same data as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { question, source, level = 2, aside, height = 250, empty, legend, table, hasData, children } = props;
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const Heading = `h${level}` as const;
  const switchLabel = asTable ? t('ui.showChart') : t('ui.showTable');
  return (
    <figure className={css.frame} aria-labelledby={id}>
      <figcaption className={css.head}>
        <Heading id={id} className={css.question}>
          {question}
        </Heading>
        <div className={css.aside}>
          {aside}
          {hasData && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={switchLabel}
              title={switchLabel}
              onClick={() => setAsTable((before) => !before)}
            >
              {asTable ? <IconChartLine size={17} aria-hidden /> : <IconTable size={17} aria-hidden />}
            </ActionIcon>
          )}
        </div>
        <div className={css.source}>{source}</div>
      </figcaption>
      {!hasData && <EmptyState why={empty ?? t('ui.sparkEmpty')} />}
      {hasData && asTable && <PlainTable caption={question} maxHeight={height + 40} {...table()} />}
      {hasData && !asTable && (
        <>
          {legend.length > 1 && (
            <ul className={css.legend}>
              {legend.map((item) => (
                <li key={item.id}>
                  {item.swatch}
                  {item.label}
                </li>
              ))}
            </ul>
          )}
          <div className={css.plot} style={{ height }}>
            {children}
          </div>
        </>
      )}
    </figure>
  );
}
