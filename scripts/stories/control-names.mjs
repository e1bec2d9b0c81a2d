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
 * Reads the accessibility tree of a page as Chromium gives it to a screen reader.
 * @param isStrict Within one question every control has a name of its own; on a page of several a named group may tell two apart.
 * @returns What is wrong with the names of controls, one line each: none at all, or two controls of one role with one name.
 */
export async function faultsOfNames(page, isStrict) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const controls = nodes.filter(({ ignored, role }) => !ignored && CONTROLS.has(role?.value));
  const nameless = controls.filter(({ name }) => !name?.value).map(({ role }) => `no name: ${role.value}`);
  const names = controls.map((node) =>
    [`${node.role.value} "${node.name?.value ?? ''}"`, ...(isStrict ? [] : groupsOf(node, byId))].join(' in '),
  );
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...nameless, ...[...new Set(twice)].map((name) => `name used twice: ${name}`)];
}
