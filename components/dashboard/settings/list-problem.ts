import type { TeamListProblem } from '../../../lib/checklist/team';
import { t } from '../../ui/text';

/** Why a line of a team's list cannot be used. */
export const listProblemText = ({ code, line }: TeamListProblem): string =>
  t(`checklist.problems.${code}`, { line });
