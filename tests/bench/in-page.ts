/** The part of the bench that runs inside a page of the extension. */
import './jitless';

export { listBench, readingBench } from './reading';
export { seedOwnStore } from './seed';
export { storeBench } from './store';
