import { locale, t } from '../../ui/text';

/** The studios' own keys of traffic sources and audiences, and what they are called here. */
const names = {
  recommended: ['homepage_hot', 'For You', 'recommend', 'recommended'],
  browse: ['YT_BROWSE', 'SUBSCRIBER'],
  search: ['search', 'Search', 'YT_SEARCH'],
  profile: [
    'homepage',
    'self_profile_vv_all',
    'other_profile_vv_all',
    'Personal Profile',
    'YT_CHANNEL',
    'space',
    'profile',
  ],
  friends: ['familiar', 'friends'],
  following: ['follow', 'Follow', 'following'],
  nearby: ['fresh', 'nearby', 'samecity', 'homepage_fresh'],
  messages: ['message', 'Direct Message', 'shared'],
  collection: ['compilation', 'PLAYLIST', 'YT_PLAYLIST_PAGE'],
  shop: ['order'],
  featured: ['yumme_vv_all'],
  sound: ['Sound'],
  suggested: ['YT_RELATED', 'RELATED_VIDEO', 'related_video'],
  external: ['EXT_URL'],
  direct: ['NO_LINK_OTHER'],
  notification: ['NOTIFICATION'],
  shorts: ['SHORTS'],
  endScreen: ['END_SCREEN'],
  advertising: ['ADVERTISING'],
  otherPages: ['YT_OTHER_PAGE'],
  subscription: ['subscription'],
  look: ['look'],
  other: ['other', 'Others', 'OTHER'],
  male: ['male', 'GENDER_MALE'],
  female: ['female', 'GENDER_FEMALE'],
  fans: ['fans', 'follower'],
  guests: ['guest'],
  newViewers: ['new', 'LOYALTY_STATE_NEW'],
  returning: ['returning', 'LOYALTY_STATE_RETURNING'],
  mobile: ['mobile', 'MOBILE'],
  computer: ['pc', 'DESKTOP'],
  tv: ['tv', 'TV'],
  tablet: ['TABLET'],
  console: ['GAME_CONSOLE'],
  mobileWeb: ['h5'],
  longVideo: ['VIDEO_ON_DEMAND'],
} as const;
type Name = keyof typeof names;

// Object.entries forgets the keys of a literal.
const byKey = new Map(
  (Object.entries(names) as [Name, readonly string[]][]).flatMap(([name, keys]) =>
    keys.map((key) => [key, name]),
  ),
);

/** A part of a breakdown in words: our name, else the studio's own label, else its key as it came. */
export function partName(key: string, label?: string): string {
  const [head = '', app] = key.split('@');
  const name = byKey.get(head);
  const word = name ? t(`work.partName.${name}`) : (label ?? ageBandOf(head) ?? countryOf(head) ?? head);
  return app ? t('work.inApp', [word, app]) : word;
}

/** `AGE_18_24` and `AGE_65_` as `18–24` and `65+`. */
function ageBandOf(key: string): string | null {
  const [, from, to] = /^AGE_(\d+)_(\d*)$/.exec(key) ?? [];
  if (!from) return null;
  return to ? `${from}–${to}` : `${from}+`;
}

function countryOf(key: string): string | null {
  if (!/^[A-Z]{2}$/.test(key)) return null;
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(key) ?? null;
}

const variants = {
  fans: 'work.variant.fans',
  follows: 'work.variant.follows',
  views: 'work.variant.views',
  viewers: 'work.variant.viewers',
  impressions: 'work.variant.impressions',
  interactions: 'work.variant.interactions',
  'led-here': 'work.variant.ledHere',
  'searched-after': 'work.variant.searchedAfter',
  loyalty: 'work.variant.loyalty',
  following: 'work.variant.following',
} as const;
const variantKeys: Readonly<Record<string, (typeof variants)[keyof typeof variants]>> = variants;

/** What tells this breakdown apart from others of its kind. */
export function variantWord(variant: string): string {
  const key = variantKeys[variant];
  return key ? t(key) : variant;
}
