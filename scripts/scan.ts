import { main } from './scan-drafts';

// Runners differ in whether they pass on the `--` that npm puts before a script's arguments.
const [, , ...args] = process.argv;
process.exitCode = await main(args[0] === '--' ? args.slice(1) : args);
