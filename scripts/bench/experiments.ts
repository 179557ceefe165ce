import { unitsNeeded } from '../../lib/models/sequential';
import {
  calledBeforeAfter,
  calledByPlainTest,
  calledUnderPeeking,
  powerAt,
} from '../../tests/models/experiment-simulations';
import type { Row } from './row';

const calm = { spread: 1, bursts: 0, drift: 0, lift: 0 };
const runs = 1_000;

/** How often experiments call something that is not there, looked at every day for 60 days; and how often they find what is. */
export function experiments(): Row[] {
  const perArm = unitsNeeded(Math.log1p(0.3), 0.4, 0.05) ?? Number.NaN;
  const beforeAfter = calledBeforeAfter(7, runs, 29);
  const from = performance.now();
  const null1 = calledUnderPeeking(1, runs, calm);
  const perRun = (performance.now() - from) / runs;
  return [
    share('experiments.falseCalls', 'two arms, works alike', null1),
    share(
      'experiments.falseCallsDrift',
      'two arms, an account that drifts',
      calledUnderPeeking(2, runs, { ...calm, drift: 0.1 }),
    ),
    share(
      'experiments.falseCallsBursts',
      'two arms, hits and flops',
      calledUnderPeeking(3, runs, { ...calm, bursts: 0.1 }),
    ),
    share(
      'experiments.falseCallsTwo',
      'two variables, either one',
      calledUnderPeeking(4, runs, calm, { kind: 'two-variables' }),
    ),
    share('experiments.falseWinsOneWork', 'before and after on one work, wins', beforeAfter.better),
    share('experiments.falseLossesOneWork', 'before and after on one work, losses', beforeAfter.worse),
    {
      key: 'experiments.plainTest',
      what: 'the same works by an ordinary t test on every look: what is prevented',
      value: calledByPlainTest(5, runs, calm),
      unit: '',
    },
    {
      key: 'experiments.power',
      what: `a true lift of 30 % found with the ${perArm} works an arm that the plan asks for`,
      value: powerAt(6, runs, { ...calm, spread: 0.4, lift: 0.3 }, perArm),
      unit: '',
      limit: { least: 0.77 },
    },
    {
      key: 'experiments.sixtyLooks',
      what: '60 daily looks at an experiment of 120 works',
      value: perRun,
      unit: 'ms',
    },
  ];
}

function share(key: string, what: string, value: number): Row {
  return {
    key,
    what: `called without cause under daily looks: ${what}`,
    value,
    unit: '',
    limit: { most: 0.05 },
  };
}
