// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ColumnPicker } from '../../../components/ui/column-picker';
import { DataTable, type DataTableProps } from '../../../components/ui/data-table';
import type { DataColumn } from '../../../components/ui/data-table-model';
import { speak } from '../messages';
import { show } from '../show';

interface Work {
  id: string;
  title: string;
  views: number | null;
}

const WORKS: Work[] = [
  { id: 'a', title: '柴火饭', views: 120 },
  { id: 'b', title: '春笋三吃', views: null },
  { id: 'c', title: '老灶台', views: 31_200 },
  { id: 'd', title: '安静的早晨', views: 0 },
];

const COLUMNS: DataColumn<Work>[] = [
  { id: 'title', header: '作品', value: (work) => work.title },
  { id: 'views', header: '播放', value: (work) => work.views, reason: () => '后台没有给', numeric: true },
  { id: 'note', header: '备注', cell: (work) => <button type="button">看 {work.id}</button> },
];

beforeAll(() => speak('zh-CN'));

beforeEach(() => {
  // happy-dom lays nothing out; the virtual list needs a window of some height.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

function draw(props: Partial<DataTableProps<Work>> = {}) {
  return show(
    <DataTable
      label="作品"
      rows={WORKS}
      columns={COLUMNS}
      rowId={(work) => work.id}
      rowLabel={(work) => work.title}
      {...props}
    />,
  );
}

function titles(): string[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '');
}

/** The row that the table points at, if any. */
function active(): string | null {
  const id = screen.getByRole('grid').getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.querySelector('th')?.textContent ?? null);
}

function press(...keys: string[]) {
  for (const key of keys) fireEvent.keyDown(screen.getByRole('grid'), { key });
}

describe('sorting', () => {
  test('numbers start from the largest, and the unknown is last both ways', () => {
    draw();
    const header = screen.getByRole('columnheader', { name: /播放/ });
    expect(header.getAttribute('aria-sort')).toBe('none');
    fireEvent.click(within(header).getByRole('button'));
    expect(header.getAttribute('aria-sort')).toBe('descending');
    expect(titles()).toEqual(['老灶台', '柴火饭', '安静的早晨', '春笋三吃']);
    fireEvent.click(within(header).getByRole('button'));
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    expect(titles()).toEqual(['安静的早晨', '柴火饭', '老灶台', '春笋三吃']);
  });

  test('Chinese text sorts by pinyin', () => {
    draw({ defaultSort: { id: 'title', desc: false } });
    expect(titles()).toEqual(['安静的早晨', '柴火饭', '春笋三吃', '老灶台']);
  });

  test('a controlled sort only asks', () => {
    const onSortChange = vi.fn();
    draw({ sort: { id: 'views', desc: true }, onSortChange });
    fireEvent.click(screen.getByRole('button', { name: /作品/ }));
    expect(onSortChange).toHaveBeenCalledWith({ id: 'title', desc: false });
    expect(titles()[0]).toBe('老灶台');
  });

  test('a column without a value cannot be sorted', () => {
    draw();
    const header = screen.getByRole('columnheader', { name: '备注' });
    expect(header.getAttribute('aria-sort')).toBeNull();
    expect(within(header).queryByRole('button')).toBeNull();
  });
});

describe('cells', () => {
  test('an unknown number is a dash with its reason; zero is zero', () => {
    draw();
    const cellOf = (title: string) =>
      within(screen.getByRole('row', { name: new RegExp(title) })).getAllByRole('cell')[0];
    expect(cellOf('春笋三吃')?.textContent).toBe('—后台没有给');
    expect(cellOf('安静的早晨')?.textContent).toBe('0');
    expect(cellOf('老灶台')?.textContent).toBe('31,200');
    expect(cellOf('老灶台')?.hasAttribute('data-numeric')).toBe(true);
  });

  test('hidden columns are not drawn, the first one always is', () => {
    draw({ hidden: ['title', 'views'] });
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['作品', '备注']);
  });

  test('says when there is nothing', () => {
    draw({ rows: [], empty: '换一个筛选' });
    expect(screen.getByText('换一个筛选')).toBeDefined();
  });
});

describe('keyboard', () => {
  test('arrows and letters walk the rows and stop at the ends; Enter opens the active one', () => {
    const onOpen = vi.fn();
    draw({ onOpen });
    expect(active()).toBeNull();
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
    press('ArrowDown');
    expect(active()).toBe('柴火饭');
    press('ArrowUp', 'ArrowUp');
    expect(active()).toBe('柴火饭');
    press('j', 'j', 'k');
    expect(active()).toBe('春笋三吃');
    press('End', 'ArrowDown');
    expect(active()).toBe('安静的早晨');
    press('Home');
    expect(active()).toBe('柴火饭');
    press('Enter');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(WORKS[0]);
  });

  test('the active row stays the same work when the order changes', () => {
    draw({ defaultSort: { id: 'title', desc: false } });
    press('ArrowDown', 'ArrowDown');
    expect(active()).toBe('柴火饭');
    fireEvent.click(screen.getByRole('button', { name: /播放/ }));
    expect(active()).toBe('柴火饭');
  });

  test('keys and clicks on a control inside a row are its own', () => {
    const onOpen = vi.fn();
    draw({ onOpen });
    const button = screen.getByRole('button', { name: '看 c' });
    fireEvent.click(button);
    fireEvent.keyDown(button, { key: 'Enter' });
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('老灶台'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(WORKS[2]);
  });
});

function Selectable({ onSelect }: { onSelect: (ids: string[]) => void }) {
  const [selected, setSelected] = useState<string[]>([]);
  const change = (ids: string[]) => {
    setSelected(ids);
    onSelect(ids);
  };
  return (
    <DataTable
      label="作品"
      rows={WORKS}
      columns={COLUMNS}
      rowId={(work) => work.id}
      rowLabel={(work) => work.title}
      selected={selected}
      onSelect={change}
    />
  );
}

describe('selection', () => {
  test('by box, by Space and all at once', () => {
    const onSelect = vi.fn();
    show(<Selectable onSelect={onSelect} />);
    fireEvent.click(screen.getByRole('checkbox', { name: '选择 老灶台' }));
    expect(onSelect).toHaveBeenLastCalledWith(['c']);
    press('ArrowDown', ' ');
    expect(onSelect.mock.lastCall?.[0].toSorted()).toEqual(['a', 'c']);
    expect(screen.getByRole('row', { name: /柴火饭/ }).getAttribute('aria-selected')).toBe('true');
    press(' ');
    expect(onSelect).toHaveBeenLastCalledWith(['c']);
    fireEvent.click(screen.getByRole('checkbox', { name: '全选' }));
    expect(onSelect.mock.lastCall?.[0].toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('there are no boxes where nothing can be selected', () => {
    draw();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

test('ten thousand rows keep the page small and tell their number', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({ id: `w${at}`, title: `作品 ${at}`, views: at }));
  draw({ rows });
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
  expect(titles().length).toBeGreaterThan(5);
  expect(titles().length).toBeLessThan(60);
  expect(screen.getByRole('row', { name: /作品 3 / }).getAttribute('aria-rowindex')).toBe('5');
});

test('the column picker offers all columns but the first', async () => {
  const onChange = vi.fn();
  show(<ColumnPicker columns={COLUMNS} hidden={['note']} onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: '列' }));
  await screen.findByRole('dialog');
  expect(screen.queryByRole('checkbox', { name: '作品' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: '播放' }));
  expect(onChange).toHaveBeenLastCalledWith(['note', 'views']);
  fireEvent.click(screen.getByRole('checkbox', { name: '备注' }));
  expect(onChange).toHaveBeenLastCalledWith([]);
});
