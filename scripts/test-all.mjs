// Runs everything CI runs, in order, and ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const steps = [
  { name: 'check', command: 'npm run --silent check' },
  {
    name: 'unit',
    command: 'npx vitest run --reporter=default --reporter=json --outputFile.json=test-output/unit.json',
    report: 'test-output/unit.json',
    count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'node scripts/check-size.mjs' },
  {
    name: 'browser',
    command: 'npx playwright test',
    report: 'test-output/e2e.json',
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  },
];

rmSync('test-output', { recursive: true, force: true });
mkdirSync('test-output', { recursive: true });
let passed = 0;
let failed = 0;
for (const { name, command, report, count } of steps) {
  console.log(`\n== ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const counted = report ? read(report, count) : { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += counted.failed;
  // A step that fails without a failed test, or a test step that ran nothing, is itself a failure.
  if ((status !== 0 && counted.failed === 0) || (report && counted.passed === 0)) failed += 1;
  if (status !== 0 && name === 'build') break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
