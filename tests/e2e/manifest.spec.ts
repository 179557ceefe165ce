import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtExtension } from '../browser/launch';
import { type ManifestRights, manifestFaults } from '../contract/manifest-faults';

test('the built manifest asks for the seven studios, the store and the side panel, and for nothing else', () => {
  const text = readFileSync(join(builtExtension, 'manifest.json'), 'utf8');
  expect(manifestFaults(JSON.parse(text) as ManifestRights)).toEqual([]); // checked key by key
});
