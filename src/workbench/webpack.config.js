import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The workbench's page. Minified by esbuild: terser takes a minute over Univer, for a page that is served to the same machine. */
export default {
  mode: 'production',
  devtool: false,
  context: here,
  entry: { workbench: './page/main.ts' },
  output: { path: path.resolve(here, '../../dist-workbench'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.esbuildMinify })],
    // What is loaded on demand stays apart: Univer's patterns for hyphenation are half of all.
    splitChunks: { chunks: 'initial', cacheGroups: { libraries: { test: /node_modules/, name: 'libraries' } } },
  },
  plugins: [new CssPlugin(), new HtmlPlugin({ template: './page/index.html' })],
  performance: { hints: false },
};
