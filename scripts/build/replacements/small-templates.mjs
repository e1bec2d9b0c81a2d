import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** Our templates; those of tests, stories and their tools are left as they are. */
const include = ['build/ts/**/*.js', 'src/**/*.ts'];
const exclude = ['src/testing/**', 'src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.examples.ts'];

/**
 * Changes that make no difference to a reader, and nothing else: in `svg` a tag without its slash stays open, an empty attribute may mean something,
 * and where a space is taken away whole, words run together where one template begins and another ends.
 */
const minifyOptions = { keepClosingSlash: true, removeEmptyAttributes: false, conservativeCollapse: true };

export const smallTemplates = () => ({
  ...minifyLiterals({ include, exclude, failOnError: true, options: { minifyOptions } }),
  name: 'small-templates',
  reason: 'Line breaks and comments of templates and style sheets cost the first lesson 1 kB.',
});
