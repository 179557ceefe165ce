import { useUncontrolled } from '@mantine/hooks';
import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { type DataColumn, features, type SortRule, toColumnDefs } from './data-table-model';

export interface SortedTableProps<T extends object> {
  /** Keep `rows` and `columns` stable between renders: a new array sorts again. */
  rows: readonly T[];
  columns: readonly DataColumn<T>[];
  rowId: (row: T) => string;
  /** Controlled with `onSortChange`; otherwise `defaultSort` starts it and the table keeps it. */
  sort?: SortRule | null;
  defaultSort?: SortRule;
  onSortChange?: (sort: SortRule | null) => void;
  /** Ids of the columns not shown; the first column always stays. */
  hidden?: readonly string[];
  /** Ids of the selected rows; rows can be selected only if `onSelect` is given. */
  selected?: readonly string[];
  onSelect?: (ids: string[]) => void;
}

const NONE: readonly string[] = [];

/** The rows in the order shown, with the sorting and selection of the table library behind them. */
export function useSortedTable<T extends object>(props: SortedTableProps<T>) {
  const { columns, hidden = NONE, selected = NONE } = props;
  const [sort, setSort] = useUncontrolled<SortRule | null>({
    value: props.sort,
    defaultValue: props.defaultSort ?? null,
    onChange: props.onSortChange,
  });
  const table = useTable({
    features,
    data: props.rows,
    columns: useMemo(() => toColumnDefs(columns), [columns]),
    getRowId: props.rowId,
    enableSortingRemoval: false,
    state: {
      sorting: useMemo(() => (sort ? [sort] : []), [sort]),
      rowSelection: useMemo(() => Object.fromEntries(selected.map((id) => [id, true as const])), [selected]),
    },
    onSortingChange: (update) => {
      const next = typeof update === 'function' ? update(sort ? [sort] : []) : update;
      setSort(next[0] ?? null);
    },
    onRowSelectionChange: (update) => {
      const before = Object.fromEntries(selected.map((id) => [id, true as const]));
      props.onSelect?.(Object.keys(typeof update === 'function' ? update(before) : update));
    },
  });
  const sorted = table.getRowModel().rows;
  const shown = useMemo(
    () => columns.filter((column, index) => index === 0 || !hidden.includes(column.id)),
    [columns, hidden],
  );
  return { table, sorted, sort, shown };
}
