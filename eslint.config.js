import tseslint from 'typescript-eslint';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/** What each folder of src may import, besides itself. Data flows one way: facts → rules → … → taskpane. */
const mayImport = {
  base: [],
  facts: ['base'],
  rules: ['base', 'facts'],
  messages: ['base', 'facts', 'rules', 'trackers', 'sheets', 'whatif', 'recheck', 'formulas'],
  trackers: ['base', 'facts', 'rules'],
  whatif: ['base', 'facts', 'rules'],
  sheets: ['base', 'facts', 'rules', 'trackers', 'messages'],
  formulas: ['facts', 'rules', 'trackers', 'functions'],
  recheck: ['base', 'facts', 'rules', 'trackers', 'sheets', 'messages'],
  functions: ['base', 'facts', 'rules', 'messages'],
  excel: ['sheets', 'messages'],
  commands: ['messages'],
  taskpane: [
    'base',
    'facts',
    'rules',
    'trackers',
    'whatif',
    'sheets',
    'recheck',
    'formulas',
    'functions',
    'messages',
    'excel',
    'commands',
  ],
  workbench: [],
};

/** The same within src/trackers. Its own files tie the folders together, and `reading.ts` says what comes of them. */
const mayImportInTrackers = {
  grid: [],
  words: ['grid'],
  header: ['grid', 'words'],
  columns: ['grid', 'words', 'header', 'rows'],
  rows: ['grid', 'words', 'header'],
  halves: ['grid', 'words', 'header', 'rows'],
  findings: ['grid', 'words', 'header', 'columns', 'rows', 'halves'],
  signs: ['grid', 'words'],
};

/** Within src/sheets: the kinds of sheets know nothing of each other; a stamp is text, a plan carries it. */
const mayImportInSheets = {
  plan: ['stamp'],
  stamp: [],
  money: ['plan', 'stamp'],
  contest: ['plan', 'stamp'],
  daily: ['plan', 'stamp'],
  comparison: ['plan', 'stamp'],
};

/** For each folder those beside it that it must not import. */
const zonesOf = (parent, allowed) =>
  Object.keys(allowed).flatMap((target) => {
    const forbidden = Object.keys(allowed).filter((from) => from !== target && !allowed[target].includes(from));
    return forbidden.map((from) => ({
      target: `${parent}/${target}`,
      from: `${parent}/${from}`,
      message: `${parent.slice(2)}/${target} may import only ${allowed[target].join(', ') || 'itself'}.`,
    }));
  });

const zones = [
  ...zonesOf('./src', mayImport),
  ...zonesOf('./src/trackers', mayImportInTrackers),
  ...zonesOf('./src/sheets', mayImportInSheets),
];

export default tseslint.config(
  {
    ignores: ['dist', 'dist-workbench', 'bench/dist', '**/node_modules', 'coverage', '.cache', 'mutation/tests.cjs'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'office-addins': officeAddins, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text from cells is text: use textContent or React.' },
        { property: 'outerHTML', message: 'Text from cells is text: use textContent or React.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'max-params': ['error', 6], 'max-lines-per-function': ['error', 100] },
  },
  {
    files: ['src/excel/**/*.ts'],
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The slow evaluator is no second opinion if it asks the first one: it shares exact numbers with the product, nothing else.
    files: ['test/oracle/**/*.ts'],
    ignores: ['test/oracle/*.test.ts', 'test/oracle/product.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { zones: [{ target: './test/oracle', from: './src', except: ['./facts/exact.ts'] }] },
      ],
    },
  },
  {
    // Only src/excel and the entry points may speak to Office.js; the functions bundle knows CustomFunctions alone.
    files: [
      'src/{base,facts,rules,messages,trackers,whatif,sheets,recheck,formulas,functions,taskpane,workbench}/**/*.{ts,tsx}',
    ],
    ignores: ['src/functions/register.ts', 'src/taskpane/index.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeExtension', 'CustomFunctions'],
    },
  },
);
