const LIT_HTML = /lit-html[\\/](development[\\/])?lit-html\.js$/;
const POLICY = /([\w$]+)\.createPolicy\((['"])lit-html\2,\s*(\{[^{}]*\})\)/g;

export const ownTrustedTypesPolicy = () => ({
  name: 'own-trusted-types-policy',
  reason:
    'lit-html makes its Trusted Types policy while it is imported, and a page whose policy list lacks that name makes the whole ' +
    'script fail. Ours has a name of its own and never throws.',
  transform(code, id) {
    if (!LIT_HTML.test(id)) return null;
    const found = code.match(POLICY)?.length ?? 0;
    if (found !== 1) this.error(`expected one Trusted Types policy in lit-html, found ${String(found)}`);
    const own = (_all, types, _quote, rules) =>
      `(() => { try { return ${types}.createPolicy('c4s-lit', ${rules}); } catch {} })()`;
    return { code: code.replace(POLICY, own), map: null };
  },
});
