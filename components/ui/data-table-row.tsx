import { type CSSProperties, memo, type ReactNode } from 'react';
import css from './data-table.module.css';
import { type DataColumn, known } from './data-table-model';
import { DASH, exactCount } from './format';
import { t } from './text';
import { VisuallyHidden } from './typography';

function content<T>(column: DataColumn<T>, row: T): ReactNode {
  if (column.value === undefined) return column.cell?.(row);
  const value = known(column.value(row));
  if (value === undefined) {
    const reason = column.reason?.(row) ?? t('ui.notRead');
    return (
      <span className={css.unknown} title={reason}>
        {DASH}
        <VisuallyHidden>{reason}</VisuallyHidden>
      </span>
    );
  }
  if (column.cell) return column.cell(row);
  return typeof value === 'number' ? exactCount(value) : value;
}

export interface TableRowProps<T> {
  id: string;
  row: T;
  index: number;
  height: number;
  columns: readonly DataColumn<T>[];
  active: boolean;
  /** Undefined where rows cannot be selected. */
  selected: boolean | undefined;
  label: string;
  onToggle: (index: number, event: unknown) => void;
  onActivate: (index: number, open: boolean) => void;
}

/** Controls inside a cell do their own work: a click on them neither opens nor marks the row. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label, [role="dialog"]') !== null;
}

function DrawnRow<T>(props: TableRowProps<T>) {
  const { id, row, index, height, columns, active, selected, label, onToggle, onActivate } = props;
  const style: CSSProperties = { height };
  return (
    // The table itself holds the focus and handles the keys; see data-table.tsx.
    <tr
      id={id}
      style={style}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active || undefined}
      onClick={(event) => {
        if (!isControl(event.target)) onActivate(index, true);
      }}
    >
      {selected !== undefined && (
        <td className={css.check}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={selected}
            aria-label={t('ui.selectRow', [label])}
            onChange={(event) => onToggle(index, event)}
          />
        </td>
      )}
      {columns.map((column, at) => {
        const Cell = at === 0 ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={at === 0 ? 'row' : undefined}
            className={at === 0 ? css.first : undefined}
            title={at === 0 ? label : undefined}
            data-numeric={column.numeric || undefined}
          >
            {content(column, row)}
          </Cell>
        );
      })}
    </tr>
  );
}

// `memo` erases the type parameter; this gives it back.
export const TableRow = memo(DrawnRow) as typeof DrawnRow;
