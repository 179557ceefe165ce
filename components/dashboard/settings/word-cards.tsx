import { PacksCard } from './packs-card';
import { TeamListCard } from './team-list-card';

/** What a draft's words are checked against: the packs, and the team's own list. */
export function WordCards() {
  return (
    <>
      <PacksCard />
      <TeamListCard />
    </>
  );
}
