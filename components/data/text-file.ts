export { readTextFile, type TextFileFault, wordLines } from '../../lib/app/text-file';
