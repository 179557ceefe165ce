/** What people of a team do, by the catalogue item that names it. Names are in the locale files under `people.roles`. */
export const roleGroups = [
  {
    // Who signs: the chains S2-26, S1-71, S2-69.
    id: 'signing',
    roles: ['lead', 'deputy', 'executor', 'inspector', 'reviewer'],
  },
  {
    // Six core posts S0-07 to S0-13.
    id: 'core',
    roles: ['positioning', 'copyEditor', 'visualDesigner', 'camera', 'customerService', 'dataAnalyst'],
  },
  {
    // One host, four planners, n in support: S1-61.
    id: 'matrix',
    roles: ['host', 'scriptPlanner', 'visualPlanner', 'copyPlanner', 'dataPlanner', 'support'],
  },
  {
    // S0-14.
    id: 'auxiliary',
    roles: ['assistant', 'shopDesigner', 'businessDevelopment', 'mediaBuyer'],
  },
  {
    // Five units S2-83, four units under one director S4-86, one owner of a project S2-80.
    id: 'units',
    roles: [
      'director',
      'projectOwner',
      'contentTeam',
      'userOperations',
      'userPlatform',
      'productOperations',
      'business',
      'data',
    ],
  },
] as const;

export type RoleId = (typeof roleGroups)[number]['roles'][number];

const known: ReadonlySet<string> = new Set(roleGroups.flatMap(({ roles }) => roles));

/** False for an id that a file of another version, or an edited one, may hold. */
export const isRoleId = (id: string): id is RoleId => known.has(id);
