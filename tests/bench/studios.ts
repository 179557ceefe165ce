/** Everything a worker makes when it starts: the readers of all seven studios. */
import './jitless';

export { studios } from '../../lib/studios';
