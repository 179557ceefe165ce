import type { Random } from './random';
import { type Estimate, type GainsIn, mostExactPlayers, shapleyExact, shapleySampled } from './shapley';

/** A way people took, first touch first, with how many conversions it ended in (0 or more, may be a share). */
export interface TouchPath {
  readonly channels: readonly string[];
  readonly conversions: number;
}

export interface ChannelCredit {
  readonly channel: string;
  /** conversions credited by Shapley value, with its sampling error (0 when exact) */
  readonly shapley: number;
  readonly error: number;
  /** all to the last touch · evenly over all touches, repeated ones counting each time */
  readonly lastTouch: number;
  readonly linear: number;
}

export interface Attribution {
  /** by Shapley value, largest first; equal ones by name */
  readonly channels: readonly ChannelCredit[];
  /** conversions shared out; each method's credits sum to it */
  readonly total: number;
  /** paths left out for having no channel, and the conversions they carry */
  readonly without: { readonly paths: number; readonly conversions: number };
  readonly method: 'exact' | 'sampled';
}

/**
 * Which channels carried the conversions (catalogue S1-118)? A set of channels is worth the conversions of the paths that
 * need no other; Shapley values share that out fairly, exactly up to 12 channels and by sampling above, beside last touch
 * and linear. For traffic sources of a work, pass one path per source with its share of the conversions. Describes who was
 * there, not who caused it. Negative or unknown conversions must not be passed in. Order of the paths does not matter.
 */
export function attribute(paths: readonly TouchPath[], random: Random, orders?: number): Attribution {
  const walked = paths.filter(({ channels }) => channels.length > 0);
  const names = [...new Set(walked.flatMap(({ channels }) => channels))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const sets = groupBySet(walked, index);
  const worth = (members: readonly boolean[]) =>
    sets.reduce(
      (sum, set) => sum + (set.players.every((player) => members[player]) ? set.conversions : 0),
      0,
    );
  const exact = names.length <= mostExactPlayers;
  const values: Estimate[] = exact
    ? shapleyExact(names.length, worth).map((value) => ({ value, error: 0 }))
    : shapleySampled(names.length, gainsOf(sets), random, orders);
  const total = walked.reduce((sum, { conversions }) => sum + conversions, 0);
  const channels = names.map((channel, i) => ({
    channel,
    shapley: values[i]?.value ?? 0,
    error: values[i]?.error ?? 0,
    lastTouch: credit(walked, (touches) => Number(touches.at(-1) === channel)),
    linear: credit(walked, (touches) => touches.filter((touch) => touch === channel).length / touches.length),
  }));
  return {
    channels: channels.sort((a, b) => b.shapley - a.shapley || (a.channel < b.channel ? -1 : 1)),
    total,
    without: {
      paths: paths.length - walked.length,
      conversions: paths.reduce((sum, path) => sum + (path.channels.length === 0 ? path.conversions : 0), 0),
    },
    method: exact ? 'exact' : 'sampled',
  };
}

/** A set of channels pays when the last of it joins: one look at each set an order, however many channels there are. */
function gainsOf(sets: readonly { players: readonly number[]; conversions: number }[]): GainsIn {
  return (order) => {
    const place = new Array<number>(order.length).fill(0);
    for (const [at, player] of order.entries()) place[player] = at;
    const gains = new Array<number>(order.length).fill(0);
    for (const { players, conversions } of sets) {
      let last = 0;
      for (const player of players) last = Math.max(last, place[player] ?? 0);
      const payer = order[last] ?? 0;
      gains[payer] = (gains[payer] ?? 0) + conversions;
    }
    return gains;
  };
}

function credit(paths: readonly TouchPath[], share: (touches: readonly string[]) => number): number {
  return paths.reduce((sum, { channels, conversions }) => sum + conversions * share(channels), 0);
}

/** Paths over the same set of channels are worth the same to every coalition, so they are counted once. */
function groupBySet(
  paths: readonly TouchPath[],
  index: ReadonlyMap<string, number>,
): { players: readonly number[]; conversions: number }[] {
  const sets = new Map<string, { players: number[]; conversions: number }>();
  for (const { channels, conversions } of paths) {
    const players = [...new Set(channels)]
      .flatMap((channel) => index.get(channel) ?? [])
      .sort((a, b) => a - b);
    const key = players.join(',');
    const known = sets.get(key) ?? { players, conversions: 0 };
    sets.set(key, { players, conversions: known.conversions + conversions });
  }
  return [...sets.values()];
}
