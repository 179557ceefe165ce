import { Button, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import css from './column-picker.module.css';
import { t } from './text';

export interface ColumnPickerProps {
  /** In the table's order; the first column is not offered, it always stays. */
  columns: readonly { id: string; header: string }[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}

/** The button that shows and hides the columns of a DataTable. */
export function ColumnPicker({ columns, hidden, onChange }: ColumnPickerProps) {
  const toggle = (id: string) =>
    onChange(hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id]);
  return (
    <Popover position="bottom-end" trapFocus returnFocus radius="lg">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={15} aria-hidden />}>
          {t('ui.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('ui.columnsHint')} className={css.list}>
        {columns.slice(1).map((column) => (
          <label key={column.id} className={css.option}>
            <input type="checkbox" checked={!hidden.includes(column.id)} onChange={() => toggle(column.id)} />
            {column.header}
          </label>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
