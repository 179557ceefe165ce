import { browser } from 'wxt/browser';

/** What the installed manifest grants, read from the browser itself and not from a list of ours. */
export interface Grants {
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
  /** the policy of our own pages, rule by rule; empty in a development build */
  readonly policy: readonly string[];
}

export function grants(): Grants {
  const manifest = browser.runtime.getManifest();
  const { host_permissions: hosts = [], content_security_policy: policy } = manifest;
  const text = typeof policy === 'string' ? policy : (policy?.extension_pages ?? '');
  return {
    permissions: manifest.permissions ?? [],
    hosts,
    policy: text
      .split(';')
      .map((rule) => rule.trim())
      .filter((rule) => rule !== ''),
  };
}
