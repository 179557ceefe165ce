// Size limits of the built extension; fails when one is broken.
import { measureSizes } from './sizes.mjs';

const kb = 1024;
let broken = 0;
for (const { what, bytes, limit } of measureSizes('.output/chrome-mv3')) {
  const fits = bytes <= limit;
  if (!fits) broken++;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${(bytes / kb).toFixed(1).padStart(7)} KB of ${limit / kb} KB  ${what}`,
  );
}
process.exitCode = broken ? 1 : 0;
