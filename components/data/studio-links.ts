export { studioLinks } from '../../lib/app/studio-links';
