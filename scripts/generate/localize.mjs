import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const TYPES = `import type { ReactiveControllerHost } from 'lit';
export interface StrResult {
  readonly strTag: true;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}
export interface LocaleModule {
  readonly templates: Readonly<Record<string, string | StrResult>>;
}
export interface RuntimeConfiguration {
  readonly sourceLocale: string;
  readonly targetLocales: readonly string[];
  readonly loadLocale: (locale: string) => Promise<LocaleModule>;
}
/** The marks by which the tools of @lit/localize know these functions. */
export declare const msg: ((template: string | StrResult, options?: { readonly id?: string }) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};
export declare const str: ((strings: TemplateStringsArray, ...values: unknown[]) => StrResult) & {
  _LIT_LOCALIZE_STR_?: never;
};
export declare const updateWhenLocaleChanges: (host: ReactiveControllerHost) => void;
export declare const configureLocalization: (configuration: RuntimeConfiguration) => {
  readonly getLocale: () => string;
  readonly setLocale: (locale: string) => Promise<void>;
};
`;

const FOLDER = './node_modules/@lit/localize';
const OF_THE_PAGE = "'lit-localize-status'";

/** What tells elements of a new language goes through `window`: under the library's name it would reach those of the host too. */
const ownEvent = {
  name: 'own-event',
  setup(build) {
    build.onLoad({ filter: /locale-status-event\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(OF_THE_PAGE)) throw new Error(`${path} has changed: no ${OF_THE_PAGE}`);
      return { contents: source.replaceAll(OF_THE_PAGE, "'c4s-localize-status'") };
    });
  },
};

/** Each message of ours bears an id (`npm run i18n:check`), so none is made up by hashing its text. */
const ownIds = {
  name: 'own-ids',
  setup(build) {
    build.onLoad({ filter: /id-generation\.js$/ }, () => ({
      contents: `export const generateMsgId = () => '';`,
    }));
  },
};

/**
 * Bundles the runtime of @lit/localize into `build/vendor/localize.js`, which the import `#localize` names everywhere. The library can be
 * configured once in a page and throws the second time; a page that speaks several languages itself has a copy of its own.
 */
export async function bundleLocalize() {
  mkdirSync('build/vendor', { recursive: true });
  await build({
    stdin: {
      contents: `
        export { msg } from '${FOLDER}/init/install.js';
        export { configureLocalization } from '${FOLDER}/init/runtime.js';
        export { updateWhenLocaleChanges } from '${FOLDER}/internal/localized-controller.js';
        export { str } from '${FOLDER}/internal/str-tag.js';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: ['lit'],
    legalComments: 'none',
    plugins: [ownEvent, ownIds],
    banner: { js: '// @lit/localize, (c) Google LLC, BSD-3-Clause: see THIRD-PARTY-LICENSES.txt beside this file' },
    outfile: 'build/vendor/localize.js',
  });
  writeFileSync('build/vendor/localize.d.ts', TYPES);
}
