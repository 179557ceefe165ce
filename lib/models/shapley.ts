import { type Random, shuffled } from './random';

/** Up to this many players every coalition is worked out; above, random orders are sampled. */
export const mostExactPlayers = 12;

/** What a coalition is worth; `members[i]` tells whether player i is in it. Nobody should be worth 0. */
export type Worth = (members: readonly boolean[]) => number;

/**
 * Exact Shapley values of up to 12 players (catalogue S1-118): each player's mean contribution over all orders of joining.
 * They sum to the worth of all less the worth of nobody; players that always add the same get the same; worths that add
 * up give values that add up. Throws RangeError above 12 players, where the 2ⁿ coalitions become too many.
 */
export function shapleyExact(players: number, worth: Worth): number[] {
  if (players > mostExactPlayers) throw new RangeError('too many players for exact values');
  const size = 1 << players;
  const worths = Array.from({ length: size }, (_, set) => worth(membersOf(set, players)));
  const weights = coalitionWeights(players);
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let value = 0;
    for (let set = 0; set < size; set++) {
      if (set & bit) continue;
      value += (weights[bitCount(set)] ?? 0) * ((worths[set | bit] ?? 0) - (worths[set] ?? 0));
    }
    return value;
  });
}

/** Chance that the players before one in a random order are exactly a given coalition, by its size: s! (n − s − 1)! / n! */
function coalitionWeights(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++)
    weights.push(((weights[size - 1] ?? 0) * size) / (players - size));
  return weights;
}

function membersOf(set: number, players: number): boolean[] {
  return Array.from({ length: players }, (_, player) => (set & (1 << player)) !== 0);
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** What each player, by number, adds when they join in this order. */
export type GainsIn = (order: readonly number[]) => readonly number[];

/** The gains of an order from the worth of coalitions: right for every game, and slow where the worth is. */
export function gainsFrom(worth: Worth): GainsIn {
  return (order) => {
    const members = new Array<boolean>(order.length).fill(false);
    const gains = new Array<number>(order.length).fill(0);
    let before = worth(members);
    for (const player of order) {
      members[player] = true;
      const after = worth(members);
      gains[player] = after - before;
      before = after;
    }
    return gains;
  };
}

export interface Estimate {
  readonly value: number;
  /** standard error of the sampled mean; 0 for exact values */
  readonly error: number;
}

/**
 * Shapley values from `orders` random orders of joining, for more than 12 players. Each order shares out the full worth, so
 * the values still sum to it exactly; `error` says how far chance may have moved each. The generator is an argument.
 */
export function shapleySampled(
  players: number,
  gainsIn: GainsIn,
  random: Random,
  orders = 2_000,
): Estimate[] {
  const sums = new Array<number>(players).fill(0);
  const squares = new Array<number>(players).fill(0);
  const all = Array.from({ length: players }, (_, player) => player);
  for (let order = 0; order < orders; order++) {
    const gains = gainsIn(shuffled(all, random));
    for (const player of all) {
      const gain = gains[player] ?? 0;
      sums[player] = (sums[player] ?? 0) + gain;
      squares[player] = (squares[player] ?? 0) + gain ** 2;
    }
  }
  return all.map((player) => {
    const value = (sums[player] ?? 0) / orders;
    const variance = Math.max(0, (squares[player] ?? 0) / orders - value ** 2);
    return { value, error: Math.sqrt(variance / orders) };
  });
}
