import { type Preset, say } from '../lines';
import { s1x86, s2x19, s4x52 } from './items-scored';
import { equalSlots, ownMedianLine, pickLine } from './pick-line';

const id = 'kpi-3d7i';

/**
 * "3D-7I" appraisal (catalogue P1, S1-64). The weights 35/30/35 are the source's; how the seven indicators fall on the
 * dimensions (3 + 1 + 3) and their equal weight inside are implied, so they are marked assumed. The source gives no
 * targets: plays, followers and order value are measured against the own median, completion and interaction against
 * S4-52, conversion against S2-19, ROI against the threshold for traffic spend (S1-86; 8.2 is meant for the whole resource
 * plan and is off for one work, X-05). Review the weights every quarter (S1-67).
 */
export const kpi3d7i: Preset = {
  id,
  name: say('三维七项考核', '3D-7I appraisal'),
  items: ['S1-64', 'S1-67'],
  version: '1',
  validFrom: '2026-11-01',
  dimensions: [
    {
      id: 'content',
      name: say('内容质量', 'Content quality'),
      weight: 35,
      assumed: false,
      slots: equalSlots('views', 'completionRate', 'engagementRate'),
    },
    {
      id: 'growth',
      name: say('用户增长', 'User growth'),
      weight: 30,
      assumed: false,
      slots: equalSlots('followsGained'),
    },
    {
      id: 'commerce',
      name: say('商业转化', 'Commercial conversion'),
      weight: 35,
      assumed: false,
      slots: equalSlots('conversionPerClick', 'averageOrderValue', 'roi'),
    },
  ],
  lines: [
    ownMedianLine(id, 'views'),
    pickLine(s4x52, 'completion'),
    pickLine(s4x52, 'interaction'),
    ownMedianLine(id, 'followsGained'),
    pickLine(s2x19, 'conversion'),
    ownMedianLine(id, 'averageOrderValue'),
    pickLine(s1x86, 'roi-traffic'),
  ],
};
