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

/** Packages carry what the elements are compiled to, not the sources. */
function shippedPath(path) {
  const [, name] = /(?:^|\/)src\/(.*)\.[jt]s$/.exec(path) ?? [];
  return name === undefined ? path : `dist/npm/${name}.js`;
}

/** The program that the elements belong to: the analyzer reads files one by one, and types are known in the whole alone. */
let checker = null;
const createProgram = ({ ts, globs }) => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(globs, { ...options, noEmit: true });
  checker = program.getTypeChecker();
  return globs.map((glob) => program.getSourceFile(glob));
};

/** A type spelled out: of an alias for a union the members, of an event the detail. */
function spell(ts, type, depth = 0) {
  const show = (one) =>
    checker.typeToString(one, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias);
  if (type.isUnion() && !(type.flags & ts.TypeFlags.BooleanLike))
    return [...new Set(type.types.map((one) => spell(ts, one, depth)))].join(' | ').replace('false | true', 'boolean');
  const isPlain = type.getProperties().length > 0 && type.symbol?.declarations?.every(isOwnShape(ts));
  if (!isPlain || depth > 2 || type.getCallSignatures().length > 0) return show(type);
  const members = type
    .getProperties()
    .map((member) => `${member.name}: ${spell(ts, checker.getTypeOfSymbol(member), depth + 1)}`);
  return `{ ${members.join('; ')} }`;
}

const isOwnShape = (ts) => (node) =>
  ts.isTypeLiteralNode(node) ||
  (ts.isInterfaceDeclaration(node) && /(^|[\\/])src[\\/]elements[\\/]/.test(node.getSourceFile().fileName));

const EVENTS = 'src/elements/course/page/course-events.ts';

/** Types spelled out, so that an editor that reads the tables alone knows what may be written. */
const expandedTypes = {
  name: 'expanded-types',
  analyzePhase({ ts, node, moduleDoc, context }) {
    context.ts = ts;
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const found = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    for (const member of node.members) {
      const field = found?.members?.find(({ name }) => name === member.name?.getText());
      if (field?.kind === 'method' && ts.isMethodDeclaration(member)) {
        for (const [index, parameter] of member.parameters.entries())
          field.parameters[index].type = { text: spell(ts, checker.getTypeAtLocation(parameter)) };
      }
      if (field?.kind !== 'field' || !(ts.isPropertyDeclaration(member) || ts.isGetAccessorDeclaration(member)))
        continue;
      field.type = { text: spell(ts, checker.getTypeAtLocation(member)) };
    }
  },
  packageLinkPhase({ customElementsManifest, context: { ts } }) {
    const details = eventDetails(ts);
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const { name, tagName, members = [], attributes = [], events = [] } of declarations) {
        if (!tagName) continue;
        for (const attribute of attributes) {
          const field = members.find((member) => member.name === attribute.fieldName);
          if (field?.type) attribute.type = field.type;
        }
        for (const event of events) {
          if (!event.name || !details.has(event.name)) throw new Error(`${name}: no detail known of ${event.name}`);
          event.type = { text: `CustomEvent<${details.get(event.name)}>` };
        }
      }
    }
  },
};

/** What each public event carries, by its name. */
function eventDetails(ts) {
  const [file] = createProgram({ ts, globs: [EVENTS] });
  const map = file.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'C4sEventMap');
  return new Map(
    checker
      .getTypeAtLocation(map)
      .getProperties()
      .map((event) => {
        const [detail] = checker.getTypeArguments(checker.getTypeOfSymbol(event));
        return [event.name, spell(ts, detail)];
      }),
  );
}

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
    ship(customElementsManifest);
  },
};

/** Rewrites all paths of modules, wherever they stand. */
function ship(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = shippedPath(value);
    else ship(value);
  }
}

export default {
  globs: ['src/elements/*/*.element.ts', 'src/elements/shared/*-element.ts', 'src/ui/*-element.ts'],
  outdir: 'build',
  litelement: true,
  packagejson: false,
  quiet: true,
  overrideModuleCreation: createProgram,
  plugins: [tags, expandedTypes, publicOnly],
};
