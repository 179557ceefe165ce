import { fewestWorks } from './compare';

/** A work with its score and what it is like, class by class of the feature library. */
export interface TaggedWork {
  /** 0–100; null while it cannot be said */
  readonly score: number | null;
  readonly tags: Readonly<Record<string, string | number>>;
}

export interface Gene {
  readonly feature: string;
  readonly value: string;
  /** how many of the hits, and of the other scored works, carry it, of those where the class is tagged at all */
  readonly hits: number;
  readonly hitsOf: number;
  readonly others: number;
  readonly othersOf: number;
}

export interface Genes {
  readonly genes: readonly Gene[];
  /** how many works are hits: the top tenth by score, at least 3 */
  readonly hits: number;
  /** works with a score and a tag */
  readonly works: number;
}

const fewestHits = 3;

/**
 * The gene library (catalogue S1-127): which features the own hits share. Hits are the top tenth of the tagged works by
 * score, at least 3; works at the edge with equal scores all count. A feature is listed when two or more hits carry it,
 * beside how many other works do: a pattern, not a reason. Works without score or tags are left out; null below 5 works
 * beside the hits.
 */
export function hitGenes(works: readonly TaggedWork[]): Genes | null {
  const scored = works
    .flatMap(({ score, tags }) => (score === null || Object.keys(tags).length === 0 ? [] : [{ score, tags }]))
    .sort((a, b) => b.score - a.score);
  const edge = scored[Math.max(fewestHits, Math.ceil(scored.length / 10)) - 1]?.score;
  if (edge === undefined) return null;
  const hits = scored.filter(({ score }) => score >= edge);
  const others = scored.filter(({ score }) => score < edge);
  if (others.length < fewestWorks) return null;
  const values = new Map<string, readonly [feature: string, value: string | number]>();
  for (const { tags } of hits) {
    for (const [feature, value] of Object.entries(tags)) values.set(`${feature} ${value}`, [feature, value]);
  }
  const genes = [...values.values()]
    .map(([feature, value]): Gene => {
      const carry = (list: typeof scored) => list.filter(({ tags }) => tags[feature] === value).length;
      const tagged = (list: typeof scored) => list.filter(({ tags }) => tags[feature] !== undefined).length;
      return {
        ...{ feature, value: String(value), hits: carry(hits), hitsOf: tagged(hits) },
        ...{ others: carry(others), othersOf: tagged(others) },
      };
    })
    .filter((gene) => gene.hits >= 2)
    .sort(
      (a, b) =>
        excess(b) - excess(a) || b.hits - a.hits || (a.feature + a.value < b.feature + b.value ? -1 : 1),
    );
  return { genes, hits: hits.length, works: scored.length };
}

const excess = ({ hits, hitsOf, others, othersOf }: Gene): number =>
  hits / hitsOf - (othersOf > 0 ? others / othersOf : 0);
