import { matchPatterns, studioIds } from '../../lib/core/studios';

/** The part of a manifest that says what an extension may do. */
export interface ManifestRights {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly js?: readonly string[];
    readonly matches?: readonly string[];
  }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
}

/** What each right is for is told on the welcome page; a right that is not in this list must be told there first. */
const mayAsk = ['sidePanel', 'storage', 'unlimitedStorage'];
const hosts = studioIds.flatMap(matchPatterns).sort();

/** One line for each right beyond the seven studios and the store, and for each that is missing; empty when all is well. */
export function manifestFaults(
  manifest: ManifestRights,
  panel: 'sidePanel' | 'none' = 'sidePanel',
): string[] {
  const wanted = panel === 'none' ? mayAsk.filter((name) => name !== 'sidePanel') : mayAsk;
  const scripts = manifest.content_scripts ?? [];
  const matched = [...new Set(scripts.flatMap(({ matches = [] }) => matches))].sort();
  return [
    ...differ('permissions', manifest.permissions ?? [], wanted),
    ...differ('host_permissions', manifest.host_permissions ?? [], hosts),
    ...differ('content script matches', matched, hosts),
    ...scripts.flatMap(({ js = [], matches = [] }) => foreignMatches(js, matches)),
    ...[
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]
      .filter((key) => key in manifest)
      .map((key) => `${key} is not for us`),
    ...policyFaults(manifest.content_security_policy?.extension_pages ?? ''),
  ];
}

function differ(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...found.filter((one) => !wanted.includes(one)).map((one) => `${what}: ${one} is too much`),
    ...wanted.filter((one) => !found.includes(one)).map((one) => `${what}: ${one} is missing`),
  ];
}

/** A script that carries a studio's name runs on that studio's pages and on no other. */
function foreignMatches(js: readonly string[], matches: readonly string[]): string[] {
  const studio = studioIds.find((id) => js.some((file) => file.endsWith(`-${id}.js`)));
  return studio ? differ(`${js.join()} matches`, matches, matchPatterns(studio)) : [];
}

/** Our own pages ask nobody for anything and load nothing from elsewhere. */
function policyFaults(policy: string): string[] {
  const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0] ?? '', rule.trim()]));
  return [
    ...[
      "connect-src 'none'",
      "default-src 'none'",
      "script-src 'self'",
      "object-src 'none'",
      "form-action 'none'",
    ]
      .filter((rule) => rules.get(rule.split(' ')[0] ?? '') !== rule)
      .map((rule) => `policy: ${rule} is missing`),
    ...(/https?:|wss?:|\*|unsafe-eval/.test(policy)
      ? ['policy: names another origin or allows code from text']
      : []),
  ];
}
