import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));

/** In Excel office.js comes from Microsoft, as Office demands; the preview serves the same file from the installed package. */
const officeFromMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What the pane may load and whom it may ask: nothing leaves the machine. Fluent writes its styles into the page. */
const contentSecurity = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
].join('; ');

/** `webpack`: the add-in as it is shipped; `webpack --env preview`: the same pane beside a drawn workbook, on the stand-in. */
export default (env = {}, { mode = 'production' } = {}) => {
  const isPreview = Boolean(env.preview);
  return {
    mode,
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(isPreview && {
        preview: './src/preview/index.tsx',
        'connect-pane': './src/preview/connect-pane.ts',
      }),
    },
    output: {
      path: join(root, 'dist', isPreview ? 'preview' : 'add-in'),
      filename: '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        // Only says and computes: what a view that is loaded later needs goes with that view.
        { include: [join(root, 'src', 'core'), join(root, 'src', 'actions')], sideEffects: false },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false,
        scriptLoading: 'blocking',
        templateParameters: {
          scripts: isPreview
            ? ['connect-pane.js', 'office-js/office.js', 'taskpane.js']
            : [officeFromMicrosoft, 'taskpane.js'],
          contentSecurity: isPreview
            ? contentSecurity.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")
            : contentSecurity,
        },
      }),
      ...(isPreview
        ? [
            new HtmlWebpackPlugin({
              template: 'src/preview/index.html',
              filename: 'index.html',
              chunks: ['preview'],
            }),
          ]
        : []),
      new CopyWebpackPlugin({ patterns: isPreview ? ['assets/**/*'] : ['assets/*.png', 'manifest.xml'] }),
    ],
    // Half the time of webpack's own choice, for files as small.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, '.cache', 'webpack'),
      name: `${isPreview ? 'preview' : 'add-in'}-${mode}`,
    },
    performance: { hints: false },
    devtool: false,
  };
};
