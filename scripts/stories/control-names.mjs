/** Roles of what a learner operates. */
const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'radio',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
]);
/** Roles that are said before the control when a screen reader enters them. */
const GROUPS = new Set(['group', 'radiogroup', 'region']);

/** The names of the groups that a control is in, outermost last. */
function groupsOf(node, byId) {
  const groups = [];
  for (let at = byId.get(node.parentId); at; at = byId.get(at.parentId)) {
    if (!at.ignored && GROUPS.has(at.role?.value) && at.name?.value) groups.push(at.name.value);
  }
  return groups;
}

/**
 * Runs in the page, on a control that has labels.
 * @returns What its labels show, without what describes the control; one line for each label.
 */
function labelsOf() {
  const described = new Set((this.getAttribute('aria-describedby') ?? '').split(' '));
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node === this || (node.id && described.has(node.id)) || node.ariaHidden === 'true') return '';
    return node.checkVisibility?.() === false ? '' : [...node.childNodes].map(read).join(' ');
  };
  return [...(this.labels ?? [])].map(read);
}

/** Letters and digits only, as somebody would say them who speaks to the page. */
const said = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Finds labels whose words the name of their control leaves out; for buttons and links axe checks that itself. */
async function faultOfLabel(session, { role, name, backendDOMNodeId }) {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
  const call = { objectId: object.objectId, functionDeclaration: String(labelsOf), returnByValue: true };
  const { result } = await session.send('Runtime.callFunctionOn', call);
  const called = said(name?.value ?? '');
  const [missing] = (result.value ?? []).filter((label) => !called.includes(said(label)));
  return missing === undefined
    ? []
    : [`label not in the name: ${role.value} "${name?.value ?? ''}", "${missing.trim()}"`];
}

/**
 * Reads the accessibility tree of a page as Chromium gives it to a screen reader.
 * @param isStrict Within one question every control has a name of its own; on a page of several a named group may tell two apart.
 * @returns What is wrong with the names of controls, one line each: none at all, two controls of one role with one name, or a name
 * that leaves out what its label shows.
 */
export async function faultsOfNames(page, isStrict) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const controls = nodes.filter(({ ignored, role }) => !ignored && CONTROLS.has(role?.value));
  const labels = await Promise.all(controls.map((node) => faultOfLabel(session, node)));
  await session.detach();
  return [...faultsAmong(controls, nodes, isStrict), ...labels.flat()];
}

function faultsAmong(controls, nodes, isStrict) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const nameless = controls.filter(({ name }) => !name?.value).map(({ role }) => `no name: ${role.value}`);
  const names = controls.map((node) =>
    [`${node.role.value} "${node.name?.value ?? ''}"`, ...(isStrict ? [] : groupsOf(node, byId))].join(' in '),
  );
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...nameless, ...[...new Set(twice)].map((name) => `name used twice: ${name}`)];
}
