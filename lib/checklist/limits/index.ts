export * from './counting';
export * from './data';
export * from './measure';
export * from './types';
