const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Elements are registered in `define/`, by the rule that `C4sCourse` is `<c4s-course>`; the analyzer cannot see that. */
const tags = {
  name: 'tags-from-class-names',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !/^C4s[A-Z]\w+$/.test(node.name?.text ?? '')) return;
    const found = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    if (!found || node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword)) return;
    found.tagName ??= kebab(node.name.text);
    found.customElement = true;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []).filter((entry) => entry.kind !== 'custom-element-definition'),
      {
        kind: 'custom-element-definition',
        name: found.tagName,
        declaration: { name: found.name, module: moduleDoc.path },
      },
    ];
  },
};

const isPublic = ({ name, privacy }) => !privacy && !name?.startsWith('#') && !name?.startsWith('_');

/** What a host may not rely on does not belong into its tables. */
const publicOnly = {
  name: 'public-members-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations = [] }) =>
      declarations.some(({ tagName }) => tagName),
    );
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.element.ts', 'src/elements/shared/*-element.ts', 'src/ui/*-element.ts'],
  outdir: 'build',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [tags, publicOnly],
};
