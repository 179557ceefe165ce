import type { FupanDb } from '../../store/database';

/**
 * Turns ids into texts that tell only whether two are the same: HMAC-SHA-256 under 32 random bytes that are made on this
 * machine at the first import and never leave it. The first 16 bytes of the result are kept. `mark` names the salt without
 * giving it away, so that hashes of two machines are not taken for hashes of the same people.
 */
export interface IdHasher {
  readonly mark: string;
  readonly hash: (kind: 'order' | 'buyer', id: string) => Promise<string>;
}

/** The hasher of this machine. Two pages that ask at once get the same salt. */
export async function idHasher(db: FupanDb): Promise<IdHasher> {
  const fresh = crypto.getRandomValues(new Uint8Array(32));
  const salt = await db.transaction('rw', db.secrets, async () => {
    const known = await db.secrets.get('salt');
    if (known) return known.value;
    await db.secrets.put({ key: 'salt', value: fresh });
    return fresh;
  });
  const key = await crypto.subtle.importKey('raw', salt, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const hash = async (kind: string, id: string) => {
    const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${kind}\n${id}`));
    return hex(new Uint8Array(bytes, 0, 16));
  };
  return { mark: (await hash('mark', '')).slice(0, 8), hash };
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
