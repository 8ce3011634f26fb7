// Who may import what. The stages of core come in the order of the flow: each may look back, never ahead.

const stages = [
  'sheet',
  'vietnamese',
  'settings',
  'registers',
  'recognition',
  'document',
  'workbook-file',
  'rules',
  'totals',
  'reconciliation',
  'reports',
  'collection',
  'writes',
];

/** Folders of core that a stage must not import. */
function laterStages(stage) {
  const later = stages
    .slice(stages.indexOf(stage) + 1)
    .filter((other) => stage !== 'sheet' || other !== 'vietnamese');
  const siblings = { totals: ['rules'], collection: ['reports'] }[stage] ?? [];
  return [...later, ...siblings];
}

const stageRules = stages.map((stage) => ({
  name: `core-${stage}-looks-back-only`,
  comment: `core/${stage} may import earlier stages only; move what both need to the earlier one.`,
  severity: 'error',
  from: { path: `^src/core/${stage}/` },
  to: { path: `^src/core/(${[...laterStages(stage), 'review', 'workbook'].join('|')})(/|\\.ts$)` },
}));

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle of imports has no first file to read; take out what both need.',
      severity: 'error',
      // The classes of Excel's own API point at each other (a sheet has ranges, a range its sheet), at call time only.
      from: { pathNot: '^src/stand-in/api/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'Core names no host, no pane, no browser: it gets grids and gives data.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(?!core/)' },
    },
    {
      name: 'core-npm-by-decision',
      comment:
        'Core may use small pure libraries only, each with a decision note; add it here with the note.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: '/fastest-levenshtein/' },
    },
    ...stageRules,
    {
      name: 'actions-messages-excel-on-core',
      comment:
        'These three stand on core alone (excel also on the office.js global, actions on nothing else).',
      severity: 'error',
      from: { path: '^src/(actions|messages|excel)/([^/]+)' },
      to: { path: '^src/', pathNot: '^src/(core/|$1/)' },
    },
    {
      name: 'pane-knows-no-host',
      comment: 'Views get a Host; only the entry files name src/excel.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/', pathNot: '^src/(taskpane|commands)/index\\.tsx?$' },
      to: { path: '^src/(excel|stand-in|preview|headless)/' },
    },
    {
      name: 'pane-never-ships-the-stand-in',
      comment: 'In Excel there is a real Excel.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|actions|messages|excel)/' },
      to: { path: '^src/(stand-in|preview|headless|tools)/' },
    },
    {
      name: 'stand-in-knows-nothing-of-us',
      comment: 'The stand-in is Excel: it must not know who asks.',
      severity: 'error',
      from: { path: '^src/stand-in/' },
      to: { path: '^src/(?!stand-in/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
