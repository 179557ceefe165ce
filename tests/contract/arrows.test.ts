import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, it } from 'vitest';

const config: { forbidden: unknown[]; options: object } = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
);

async function read(): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['entrypoints', 'components', 'lib'],
    { ...config.options, validate: true, ruleSet: { forbidden: config.forbidden } } as ICruiseOptions,
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  if (typeof output === 'string') throw new Error('expected a result object');
  return output;
}

it('reads the whole source and finds every arrow allowed', async () => {
  const { summary, modules } = await read();
  const ours = modules.filter(({ source }) => /^(entrypoints|components|lib)\//.test(source));
  // A checker that saw nothing would be green for ever: most of our files import others of ours.
  expect(ours.length).toBeGreaterThan(100);
  expect(ours.filter(({ dependencies }) => dependencies.length > 0).length).toBeGreaterThan(ours.length / 2);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
}, 60_000);
