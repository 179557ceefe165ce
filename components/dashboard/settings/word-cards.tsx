import { PacksCard } from './packs-card';
import { SetAsideCard } from './set-aside-card';
import { TeamListCard } from './team-list-card';

/** What a draft's words are checked against: the packs, the team's own list, and what is left alone. */
export function WordCards() {
  return (
    <>
      <PacksCard />
      <TeamListCard />
      <SetAsideCard />
    </>
  );
}
