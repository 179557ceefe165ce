/** The arrows of README "Rooms". `tests/contract/arrows.test.ts` runs these and fails when nothing was read. */
const only = (room, allowed, comment) => ({
  name: `${room.replace(/\//g, '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: '^(entrypoints|components|lib)/', pathNot: `^(${[room, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$'],
      },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#i18n$' } },
    only('lib/core', [], 'core is the vocabulary: it knows no other room'),
    only('lib/studios', ['lib/core'], 'a studio knows its words and the vocabulary'),
    {
      name: 'studio-imports-no-other-studio',
      severity: 'error',
      from: { path: '^lib/studios/([^/]+)/' },
      to: { path: '^lib/studios/', pathNot: '^lib/studios/$1/' },
    },
    only('lib/observer', ['lib/core'], 'the observer is tiny'),
    only('lib/models', ['lib/core'], 'models are arithmetic'),
    only('lib/checklist', ['lib/core'], 'rules about a draft'),
    only('lib/store', ['lib/core'], 'tables'),
    only('lib/messages', ['lib/core'], 'messages'),
    only('lib/app', ['lib'], 'use cases join rooms of lib'),
    only('components/ui', [], 'building blocks without domain words'),
    only('components/charts', ['components/ui'], 'charts draw what they are given'),
    only(
      'components/figures',
      ['components/ui', 'components/charts', 'components/data', 'lib/core', 'lib/models'],
      'numbers with meaning',
    ),
    only(
      'components/data',
      ['components/ui', 'lib/app', 'lib/core', 'lib/models', 'lib/checklist'],
      'hooks ask lib/app',
    ),
    only(
      'components/(sidepanel|dashboard)',
      ['components', 'lib/core', 'lib/models', 'lib/checklist'],
      'screens ask through components/data',
    ),
    only('entrypoints', ['components', 'lib/app', 'lib/observer', 'lib/studios'], 'entrypoints only wire'),
    {
      name: 'chart-js-only-in-charts',
      severity: 'error',
      from: { pathNot: '^components/charts/' },
      to: { path: 'node_modules/(chart\\.js|react-chartjs-2|chartjs-)' },
    },
    {
      name: 'no-react-in-lib',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: 'node_modules/(react|react-dom|@mantine|@tanstack|wouter|dexie-react-hooks)/' },
    },
    {
      name: 'dexie-only-in-store-and-its-callers',
      severity: 'error',
      from: { pathNot: '^(lib/store|lib/app|components/data)/' },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'shipped-code-uses-shipped-packages',
      severity: 'error',
      from: { path: '^(components|lib)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/wxt/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
