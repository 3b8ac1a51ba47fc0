/** What knows of no domain stands under every room. */
const UNDER_ALL = ['common'];
const cells = ['amount', 'workbook'];
const budget = (...rooms) => rooms.map((room) => `budget/${room}`);

/**
 * The rooms of src, each with all that it may import; every arrow that is missing here is forbidden. A room is written below
 * what it imports, so that the data goes one way.
 */
const rooms = {
  common: [],
  amount: [],
  workbook: ['amount'],

  'budget/classification': [],
  'budget/layouts': ['amount', ...budget('classification')],
  'budget/tables': [...cells, ...budget('classification', 'layouts')],
  'budget/scopes': budget('classification', 'layouts', 'tables'),
  'budget/reading': [...cells, ...budget('classification', 'layouts', 'tables')],
  'budget/disclosure': [...cells, ...budget('classification', 'layouts', 'tables', 'reading')],
  'budget/identities': [...cells, ...budget('classification', 'layouts', 'tables', 'reading')],
  'budget/checking': [
    ...cells,
    ...budget('classification', 'layouts', 'tables', 'reading', 'disclosure', 'identities'),
  ],
  'budget/settings': ['amount', ...budget('layouts', 'identities', 'checking')],
  'budget/locating': [
    ...cells,
    ...budget('classification', 'layouts', 'tables', 'reading', 'identities', 'checking'),
  ],
  'budget/reporting': [
    ...cells,
    ...budget(
      'classification',
      'layouts',
      'tables',
      'scopes',
      'reading',
      'identities',
      'checking',
      'locating',
      'disclosure',
      'settings',
    ),
  ],
  'budget/sheets': [
    ...cells,
    ...budget('classification', 'layouts', 'tables', 'identities', 'disclosure', 'reporting'),
  ],
  'budget/publishing': ['amount', ...budget('classification', 'layouts', 'disclosure')],
  budget: [
    ...cells,
    ...budget(
      'layouts',
      'reading',
      'identities',
      'checking',
      'settings',
      'locating',
      'disclosure',
      'reporting',
      'sheets',
      'publishing',
    ),
  ],

  'ooxml/xml': [],
  'ooxml/package': ['ooxml/xml'],
  'ooxml/read': ['workbook', 'ooxml/xml', 'ooxml/package'],
  'ooxml/write': ['workbook', 'ooxml/xml'],
  'ooxml/styles': ['workbook', 'ooxml/xml', 'ooxml/package', 'ooxml/read'],
  'ooxml/patch': ['workbook', 'ooxml/xml', 'ooxml/package', 'ooxml/read', 'ooxml/write'],

  'hosts/port': [...cells, 'budget'],
  'hosts/excel': [...cells, 'ooxml', 'hosts/port'],
  'hosts/grid': [...cells, 'ooxml', 'hosts/port'],
  'hosts/file': [...cells, 'budget', 'ooxml', 'hosts/port'],

  session: [...cells, 'budget', 'hosts/port'],
  // It does what a session asks for; whoever puts the two together knows both.
  'session/worker': [...cells, 'budget', 'hosts/port', 'session'],

  taskpane: [...cells, 'budget', 'hosts/port', 'session'],
  ribbon: ['hosts/port', 'session'],
  addin: ['hosts/excel', 'session', 'session/worker', 'taskpane', 'ribbon'],
  workbench: [
    'workbook',
    'budget',
    'ooxml',
    'hosts/port',
    'hosts/grid',
    'hosts/file',
    'session',
    'session/worker',
    'taskpane',
  ],
  cli: [...cells, 'budget', 'ooxml/write', 'hosts/file'],
};

const names = Object.keys(rooms);

/** All rooms within are named: its own files are those right in it, and whoever is outside comes in by one of them. */
const doors = { budget: 'index\\.ts' };

/** A room, or all rooms of a house, without the rooms within that are named themselves. */
function filesOf(room) {
  if (doors[room]) return `${room}/[^/]*$`;
  const within = rooms[room] ? names.filter((each) => each.startsWith(`${room}/`)) : [];
  const others = within.map((each) => `${each.slice(room.length + 1)}/`);
  return others.length > 0 ? `${room}/(?!${others.join('|')})` : `${room}/`;
}

/** As much of a room as others may import. */
function openIn(room) {
  return doors[room] ? `${room}/${doors[room]}$` : filesOf(room);
}

const looksDown = names.map((room) => ({
  name: `${room.replace('/', '-')}-looks-down`,
  severity: 'error',
  from: { path: `^src/${filesOf(room)}` },
  to: {
    path: '^src/',
    pathNot: `^src/(${[filesOf(room), ...[...UNDER_ALL, ...rooms[room]].map(openIn)].join('|')})`,
  },
}));

for (const [i, room] of names.entries()) {
  const known = new RegExp(`^(${rooms[room].map(filesOf).join('|')})`);
  const above = rooms[room].length > 0 && names.slice(i).find((each) => known.test(`${each}/`));
  if (above) throw new Error(`${room} is written above ${above}, which it may import`);
}

module.exports = {
  forbidden: [
    ...looksDown,
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${names.map(filesOf).join('|')})` },
      to: {},
    },
    {
      name: 'the-domain-is-pure',
      comment: 'a budget is amounts in a workbook, and needs nothing else but decimal.js',
      severity: 'error',
      from: { path: '^src/(common|amount|workbook|budget)/' },
      to: { pathNot: '^(src/(common|amount|workbook|budget)/|node_modules/decimal\\.js/)' },
    },
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
