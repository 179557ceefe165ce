// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { InfoTip } from '../../../components/ui/info-tip';
import { Provenance } from '../../../components/ui/provenance';
import { speak } from '../messages';
import { show } from '../show';

beforeAll(() => speak('en'));

const content = () => ({
  heading: '44.1%',
  tag: 'Completion',
  definition: 'full plays ÷ plays',
  facts: [
    { label: 'Read from', value: 'works list' },
    { label: 'Exact', value: '0.4412' },
  ],
  history: '43.8% (yesterday)',
});

test('a number opens its origin, and Escape gives the focus back', async () => {
  const spy = vi.fn(content);
  show(
    <Provenance label="completion 44.1%" content={spy}>
      44.1%
    </Provenance>,
  );
  const button = screen.getByRole('button', { name: 'Show the source: completion 44.1%' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(spy).not.toHaveBeenCalled();

  fireEvent.click(button);
  const dialog = await screen.findByRole('dialog', { name: 'Where this number comes from' });
  expect(button.getAttribute('aria-expanded')).toBe('true');
  for (const part of ['full plays ÷ plays', 'works list', '0.4412', '43.8% (yesterday)']) {
    expect(dialog.textContent).toContain(part);
  }

  fireEvent.keyDown(dialog, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(button);
});

test('it closes by its own button and by a second click', async () => {
  show(
    <Provenance label="x" content={content}>
      1
    </Provenance>,
  );
  const button = screen.getByRole('button');
  fireEvent.click(button);
  fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(button);
  await screen.findByRole('dialog');
  fireEvent.click(button);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('an explanation says what it explains', async () => {
  show(<InfoTip about="CTR">clicks ÷ impressions</InfoTip>);
  fireEvent.click(screen.getByRole('button', { name: 'Explanation: CTR' }));
  expect((await screen.findByRole('dialog')).textContent).toBe('clicks ÷ impressions');
});
