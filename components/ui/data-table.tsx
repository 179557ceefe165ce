import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useId, useMemo, useRef } from 'react';
import css from './data-table.module.css';
import { TableHeader } from './data-table-header';
import { CHECK_WIDTH, DEFAULT_WIDTH, FIRST_WIDTH } from './data-table-model';
import { TableRow } from './data-table-row';
import { t } from './text';
import { useRowKeys } from './use-row-keys';
import { type SortedTableProps, useSortedTable } from './use-sorted-table';

export interface DataTableProps<T extends object> extends SortedTableProps<T> {
  /** Accessible name. */
  label: string;
  /** Name of a row, for its checkbox. */
  rowLabel: (row: T) => string;
  /** Enter on the active row, or a click on a row. */
  onOpen?: (row: T) => void;
  /** Height of the scrolling box in px; less if there are few rows. */
  height?: number;
  rowHeight?: number;
  /** In place of the rows when there are none. */
  empty?: ReactNode;
}

const HEADER_HEIGHT = 38;

/**
 * A virtual table for thousands of rows: sticky header and first column, sorting, selection, and rows walked by
 * keyboard (arrows or j/k, Page, Home, End; Enter opens, Space selects). The focus stays on the table and names
 * the active row, so that scrolling a row out of the page never loses the focus.
 */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { label, rowLabel, onSelect, onOpen } = props;
  const { height = 560, rowHeight = 40, empty } = props;
  const { table, sorted, sort, shown } = useSortedTable(props);

  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: useCallback((index: number) => sorted[index]?.id ?? index, [sorted]),
    overscan: 8,
    // The sticky header covers the last visible stretch of the list.
    scrollPaddingEnd: HEADER_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);

  const toggle = useCallback(
    (index: number, event: unknown) => sorted[index]?.getToggleSelectedHandler()(event),
    [sorted],
  );
  const { activeIndex, activate, onKeyDown } = useRowKeys({
    ids: useMemo(() => sorted.map((row) => row.id), [sorted]),
    pageSize: Math.max(1, Math.floor((height - HEADER_HEIGHT) / rowHeight) - 1),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen: onOpen && ((index) => sorted[index] && onOpen(sorted[index].original)),
    onToggle: onSelect && ((index) => sorted[index]?.toggleSelected()),
  });

  const base = useId();
  const idOf = (index: number) => `${base}-${sorted[index]?.id ?? ''}`;
  const activeDrawn = items.some((item) => item.index === activeIndex);
  const selectable = onSelect !== undefined;
  const span = shown.length + (selectable ? 1 : 0);
  const width =
    shown.reduce((sum, column, at) => sum + (column.width ?? (at === 0 ? FIRST_WIDTH : DEFAULT_WIDTH)), 0) +
    (selectable ? CHECK_WIDTH : 0);
  return (
    <div ref={box} className={css.box} style={{ maxHeight: height }} data-opens={onOpen ? true : undefined}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that are walked by keyboard make it a grid
        role="grid"
        className={css.table}
        style={{ minWidth: width }}
        tabIndex={0}
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        aria-colcount={span}
        aria-multiselectable={selectable || undefined}
        aria-activedescendant={activeDrawn ? idOf(activeIndex) : undefined}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {selectable && <col style={{ width: CHECK_WIDTH }} />}
          {shown.map((column, at) => (
            <col key={column.id} style={at === 0 ? undefined : { width: column.width ?? DEFAULT_WIDTH }} />
          ))}
        </colgroup>
        <TableHeader
          columns={shown}
          sort={sort}
          onSort={(id) => table.getColumn(id)?.toggleSorting()}
          check={
            selectable && (
              <input
                type="checkbox"
                aria-label={t('ui.selectAll')}
                checked={sorted.length > 0 && table.getIsAllRowsSelected()}
                ref={(input) => {
                  if (input) input.indeterminate = table.getIsSomeRowsSelected();
                }}
                onChange={() => table.toggleAllRowsSelected()}
              />
            )
          }
        />
        <Spacer height={before} span={span} />
        <tbody>
          {items.map((item) => {
            const row = sorted[item.index];
            if (!row) return null;
            return (
              <TableRow
                key={row.id}
                id={idOf(item.index)}
                row={row.original}
                index={item.index}
                height={rowHeight}
                columns={shown}
                active={item.index === activeIndex}
                selected={selectable ? row.getIsSelected() : undefined}
                label={rowLabel(row.original)}
                onToggle={toggle}
                onActivate={activate}
              />
            );
          })}
          {sorted.length === 0 && (
            <tr>
              <td colSpan={span} className={css.empty}>
                {empty ?? t('ui.rowsNone')}
              </td>
            </tr>
          )}
        </tbody>
        <Spacer height={after} span={span} />
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={css.spacer}>
      <tr>
        <td colSpan={span} style={{ height }} />
      </tr>
    </tbody>
  );
}
