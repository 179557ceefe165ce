// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { pages } from '../../../components/dashboard/routes';
import { Findings } from '../../../components/sidepanel/draft-panel-findings';
import { checkDraft } from '../../../lib/checklist';
import { speak } from '../messages';
import { show } from '../show';

beforeEach(() => speak('zh-CN'));

test('the basis of a finding leads to its entry among the rules', async () => {
  const now = Date.UTC(2026, 10, 22);
  const draft = { studio: 'douyin', title: '全网最好的面霜', description: '点购物车下单' } as const;
  const result = checkDraft(draft, { now, commercial: true });
  const nothing = () => undefined;
  const first = show(
    <Findings result={result} now={now} studio="douyin" setAside={nothing} allow={nothing} />,
  );
  const [link] = screen.getAllByRole('link', { name: /中华人民共和国广告法/, hidden: true });
  const hash = new URL(link?.getAttribute('href') ?? '', 'https://x.invalid').hash;
  expect(hash).toBe('#/risk/laws/CN-ADLAW');
  expect(link?.getAttribute('target')).toBe('_blank');
  first.unmount();
  const route = pages.find(({ name }) => name === 'risk');
  show(
    <Router hook={memoryLocation({ path: hash.slice(1) }).hook}>
      <Route path={`${route?.path}${route?.parts}`}>
        {({ part, law }: { part?: string; law?: string }) => `${part} ${law}`}
      </Route>
    </Router>,
  );
  expect(screen.getByText('laws CN-ADLAW')).toBeTruthy();
});
