/** Directives of a Content Security Policy by name, each with its sources. */
type Directives = Readonly<Record<string, string>>;

const STRICT: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'c4s-lit',
};

const write = (directives: Directives): string =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');

/**
 * The policy that the widgets pass without a violation. The README promises it, and the demo is served with it: by a
 * script, for which this file is compiled.
 * @public
 */
export const STRICT_POLICY = write(STRICT);

/** The same in all that runs, but open for pictures and recordings from elsewhere, which a course may have. */
export const PREVIEW_POLICY = write({
  ...STRICT,
  'img-src': "'self' https: data:",
  'media-src': "'self' https:",
  'frame-src': "'self' https:",
  'frame-ancestors': "'self'",
});
