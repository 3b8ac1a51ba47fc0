/** The data's way through the folders is a one-way street; every arrow that is missing here is forbidden. */
const after = {
  classification: [],
  layouts: ['classification'],
  tables: ['classification', 'layouts'],
  reading: ['classification', 'layouts', 'tables'],
  disclosure: ['classification', 'layouts', 'tables', 'reading'],
  identities: ['classification', 'layouts', 'tables', 'reading'],
  checking: ['classification', 'layouts', 'tables', 'reading', 'identities'],
  locating: ['classification', 'layouts', 'tables', 'reading', 'identities', 'checking'],
  reporting: [
    'classification',
    'layouts',
    'tables',
    'reading',
    'identities',
    'checking',
    'locating',
    'disclosure',
  ],
  sheets: ['classification', 'layouts', 'disclosure', 'reporting'],
  publishing: ['classification', 'layouts', 'disclosure', 'reporting'],
};

const steps = Object.entries(after).map(([folder, earlier]) => ({
  name: `${folder}-looks-back-only`,
  severity: 'error',
  from: { path: `^src/budget/${folder}/` },
  to: { path: '^src/budget/', pathNot: `^src/budget/(${[folder, ...earlier].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...steps,
    {
      name: 'the-domain-is-pure',
      comment: 'a budget is amounts in a workbook, and needs nothing else but decimal.js',
      severity: 'error',
      from: { path: '^src/(amount|workbook|budget)/' },
      to: { pathNot: '^(src/(amount|workbook|budget)/|node_modules/decimal\\.js/)' },
    },
    {
      name: 'amounts-know-no-cells',
      severity: 'error',
      from: { path: '^src/amount/' },
      to: { path: '^src/', pathNot: '^src/amount/' },
    },
    {
      name: 'workbooks-know-no-budget',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/', pathNot: '^src/(amount|workbook)/' },
    },
    {
      name: 'ooxml-knows-no-budget',
      severity: 'error',
      from: { path: '^src/ooxml/' },
      to: { path: '^src/', pathNot: '^src/(workbook|ooxml)/' },
    },
    {
      name: 'hosts-look-down',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/', pathNot: '^src/(hosts|ooxml|budget|workbook|amount)/' },
    },
    {
      name: 'hosts-do-not-know-one-another',
      severity: 'error',
      from: { path: '^src/hosts/(excel|grid|file)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/($1|port)/' },
    },
    {
      name: 'what-hosts-share-knows-no-host',
      severity: 'error',
      from: { path: '^src/hosts/port/' },
      to: { path: '^src/', pathNot: '^src/(hosts/port|budget|workbook|amount)/' },
    },
    {
      name: 'sessions-know-no-screen',
      severity: 'error',
      from: { path: '^src/session/' },
      to: { path: '^src/', pathNot: '^src/(session|hosts|budget|workbook|amount)/' },
    },
    {
      name: 'a-session-does-not-know-its-worker',
      comment: 'a worker does what a session asks for; whoever puts the two together knows both',
      severity: 'error',
      from: { path: '^src/session/', pathNot: '^src/session/worker/' },
      to: { path: '^src/session/worker/' },
    },
    {
      name: 'no-session-knows-a-host-in-particular',
      comment: 'src/addin and src/workbench put them together',
      severity: 'error',
      from: { path: '^src/(session|taskpane)/' },
      to: { path: '^src/hosts/(excel|grid|file)/' },
    },
    {
      name: 'the-pane-stands-beside-a-spreadsheet',
      severity: 'error',
      from: { pathNot: '^src/(taskpane|addin|workbench)/' },
      to: { path: '^src/taskpane/' },
    },
    {
      name: 'the-ribbon-is-the-add-ins-only',
      severity: 'error',
      from: { pathNot: '^src/(ribbon|addin)/' },
      to: { path: '^src/ribbon/' },
    },
    {
      name: 'the-ribbon-looks-down',
      severity: 'error',
      from: { path: '^src/ribbon/' },
      to: { path: '^src/', pathNot: '^src/(ribbon|session|hosts/port|budget)/' },
    },
    ...['addin', 'cli', 'workbench'].map((folder) => ({
      name: `${folder}-is-nobodys-library`,
      severity: 'error',
      from: { pathNot: `^src/${folder}/` },
      to: { path: `^src/${folder}/` },
    })),
    {
      name: 'office-js-comes-from-the-page',
      comment: 'a page loads it, unmodified and by itself; it is never bundled',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '@microsoft/office-js' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'ships-no-dev-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '\\.d\\.ts$' },
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
