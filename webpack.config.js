import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

/** Where the pane loads Office.js from: `--env officejs=china`, `--env officejs=local` or any address. */
const officeJs = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'https://localhost:3000/office-js/office.js',
};

/**
 * What the page may load and do: its own files, Office.js, and the style sheets that Fluent fills through the object
 * model (their elements are empty: the hash is that of an empty text).
 */
const contentSecurityPolicy = (officeJsUrl) => {
  const office = new URL('.', officeJsUrl).href;
  return [
    `default-src 'none'`,
    `script-src 'self' ${office}`,
    `style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self' ${office}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
};

const { functionsMetadata } = await tsImport('./src/functions/metadata.ts', import.meta.url);
const { declareFunctions } = await tsImport('./scripts/webpack/declare-functions.ts', import.meta.url);
const { letForConst } = await tsImport('./scripts/webpack/let-for-const.ts', import.meta.url);

/** Emits text that is reckoned, not compiled. */
const emitFiles = (files) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('emitFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'emitFiles', stage }, () => {
        for (const [name, text] of Object.entries(files)) {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  },
});

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/** `--env types=checked`: tsc runs beside the build, which need not do the same again. */
const typescript = (checkTypes, before = [], target = 'ES2020') => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: {
    transpileOnly: !checkTypes,
    onlyCompileBundledFiles: true,
    getCustomTransformers: () => ({ before }),
    compilerOptions: { noEmit: false, target },
  },
});

const shared = (production) => ({
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
});

/** One self-contained script: Excel may run the functions where there is no page. */
const functions = (production, checkTypes) => ({
  ...shared(production),
  name: 'functions',
  target: 'es2021',
  entry: { functions: './src/functions/register.ts' },
  output: {
    filename: '[name].js',
    globalObject: 'globalThis',
    chunkFormat: false,
    chunkLoading: false,
    clean: { keep: (file) => !file.startsWith('functions') },
  },
  // Strict modules take what a CommonJS package exports for its default, and need no code to find out.
  module: { rules: [{ ...typescript(checkTypes, [declareFunctions, letForConst], 'ES2021'), type: 'javascript/esm' }] },
  // Like next to like is what gzip shortens: functions stay whole, stand together and come before the data (hoist_funs).
  optimization: {
    minimizeOptions: {
      javascript: {
        compress: { passes: 1, hoist_funs: true, lhs_constants: false, inline: 1, loops: false, pure_getters: true },
      },
    },
  },
  plugins: [
    emitFiles({
      'functions.json': json(functionsMetadata('zh')),
      'functions.en.json': json(functionsMetadata('en')),
    }),
  ],
});

/** The page of the shared runtime: the pane, the ribbon commands and, beside them, functions.js as its own script. */
const pane = (production, checkTypes, officeJsUrl) => ({
  ...shared(production),
  name: 'taskpane',
  target: ['web', 'es2020'],
  entry: { taskpane: './src/taskpane/index.ts' },
  output: {
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: { keep: (file) => file.startsWith('functions') },
  },
  module: {
    rules: [typescript(checkTypes), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  // A chunk of its own only where the code asks for one: `npm run size` adds up all that are not called lazy.
  optimization: { splitChunks: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      templateParameters: { officeJsUrl, policy: contentSecurityPolicy(officeJsUrl) },
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        'src/taskpane/unsupported.html',
        'manifest.xml',
        'assets/licences.txt',
        { from: 'assets/icons', to: 'assets/icons' },
      ],
    }),
  ],
});

export default (env, { mode }) => {
  const production = mode !== 'development';
  const checkTypes = production && env.types !== 'checked';
  const officeJsUrl = officeJs[env.officejs ?? 'worldwide'] ?? env.officejs;
  return [functions(production, checkTypes), pane(production, checkTypes, officeJsUrl)];
};
