import tseslint from 'typescript-eslint';

/** Rooms of the house and what they may not import: see README "Architecture". */
const VSCODE = {
  group: ['vscode'],
  message:
    'Only host/ and extension.ts know VS Code, so that everything else runs in Node, a browser and the command line.',
};
const NODE = {
  regex:
    '^(node:|(fs|path|os|crypto|child_process|worker_threads|stream|readline|util|url|events|buffer|process)$)',
  message: 'Node built-ins stay in cli/, tools/ and test/, so that the extension also runs in a browser.',
};
const above = (rooms, reason) => ({ regex: `^(\\.\\./)+(${rooms})(/|$)`, message: reason });
const rule = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.build/', 'test/host/vscode-*/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: rule(
      VSCODE,
      NODE,
      above(
        'store|host|worker|cli|extension|ids',
        'core is pure: text and data in, data out. It imports only core and pure packages.',
      ),
    ),
  },
  {
    files: ['src/store/**/*.ts'],
    rules: rule(
      VSCODE,
      NODE,
      above(
        'host|worker|cli|extension',
        'store knows core and its own ports; what is outside implements the ports.',
      ),
    ),
  },
  {
    files: ['src/worker/**/*.ts'],
    rules: rule(
      VSCODE,
      above('host|cli|extension', 'The worker runs the core and the store, without VS Code.'),
    ),
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: rule(
      VSCODE,
      above('host|worker|extension', 'The command line runs the core and the store, without VS Code.'),
    ),
  },
  {
    files: ['src/host/**/*.ts'],
    rules: rule(
      NODE,
      above('cli|extension', 'The host is imported by extension.ts, not the other way round.'),
    ),
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/host/border/say.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name="window"][callee.property.name=/^(show(Information|Warning|Error)Message|setStatusBarMessage)$/]:not([arguments.1.type="Identifier"][arguments.1.name="modal"])',
          message:
            'Messages go through host/border/say.ts, which leaves no links from articles and files in them.',
        },
      ],
    },
  },
  ...['commands', 'views', 'decorations', 'comments', 'language-features'].map((room, _, rooms) => ({
    files: [`src/host/${room}/**/*.ts`],
    rules: rule(
      NODE,
      above('cli|extension', 'The host is imported by extension.ts, not the other way round.'),
      above(
        rooms.filter((other) => other !== room).join('|'),
        'Commands, views, decorations, comments and language features meet in the store and the tracker, never each other.',
      ),
    ),
  })),
  {
    files: ['src/ids.ts'],
    rules: rule({ regex: '.*', message: 'ids.ts imports nothing.' }),
  },
);
