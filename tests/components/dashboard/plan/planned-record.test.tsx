// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { PlannedRecord } from '../../../../components/dashboard/plan/planned-record';
import { SourceProvider } from '../../../../components/data/source';
import { saveRating } from '../../../../lib/app/ratings';
import type { FupanDb } from '../../../../lib/app/stores';
import type { PlanRecord } from '../../../../lib/core/rows';
import { noon } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

let db: FupanDb;
beforeEach(async () => {
  db = await emptyOwnStore();
  await speak('zh-CN');
});

const plan: PlanRecord = {
  ...{ type: 'quiz', series: null, durationSec: 90, quality: { opening: 4, 'shot-stability': 5 } },
  lights: { mix: 'amber', length: 'green', hot: 'unknown' },
};
const open = () =>
  show(
    <SourceProvider>
      <PlannedRecord plan={plan} workId="douyin:1" />
    </SourceProvider>,
  );

test('a work shows how it stood to the plan, and waits for its rating', async () => {
  const { container } = open();
  expect(await screen.findByText('预估了 2 项质量，还没有实际评分可比')).toBeTruthy();
  expect(container.textContent).toContain('内容占比');
  expect(container.textContent).not.toContain('黑名单');
});

test('planned marks stand beside real ones of the same items', async () => {
  await saveRating(db, { workId: 'douyin:1', marks: { opening: 2, other: 0 }, model: 'q1', at: noon });
  open();
  expect(await screen.findByText('预估和实际评分都有的 1 项：预估平均 4.0，实际平均 2.0')).toBeTruthy();
});
