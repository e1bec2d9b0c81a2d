/**
 * Compares templates as a browser reads and draws them. Runs in the page, so it may use nothing from around it. Line breaks at the ends of
 * a text are layout of the source; a space that stands in a line is meant.
 * @param pairs - `path`, `tag` (html or svg) and the template as `written` and as `shipped`.
 * @returns Where the two differ, as `path: written | shipped`.
 */
export function compareTemplates(pairs) {
  const treeOf = (tag, text) => {
    const inner = tag === 'svg' ? `<svg>${text}</svg>` : text;
    const parsed = new window.DOMParser().parseFromString(`<template>${inner}</template>`, 'text/html');
    const template = parsed.querySelector('template');
    return tag === 'svg' ? template.content.firstChild : template.content;
  };
  const oneSpace = (text) => text.replace(/\s+/g, ' ').trim();
  const attributesOf = (element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${oneSpace(value)}`).join(' ');
  const childrenOf = (node) =>
    [...node.childNodes].filter(({ nodeType, data }) => nodeType !== Node.COMMENT_NODE || data.startsWith('[['));
  const isBlank = (node) => node?.nodeType === Node.TEXT_NODE && /^\s*$/.test(node.data);
  /** Goes through both lists; a line break alone may have gone, a space alone may not. */
  const haveSameChildren = (left, right) => {
    const [a, b] = [left[0], right[0]];
    if (!a && !b) return true;
    if (isBlank(a) && isBlank(b)) return haveSameChildren(left.slice(1), right.slice(1));
    if (isBlank(a) && a.data.includes('\n')) return haveSameChildren(left.slice(1), right);
    return Boolean(a && b) && isSame(a, b) && haveSameChildren(left.slice(1), right.slice(1));
  };
  const isSameText = (a, b) => {
    const [before, after] = [/^\s*/, /\s*$/].map((end) => end.exec(a)[0]);
    const isKept = (space, other) => space.includes('\n') || Boolean(space) === /\s/.test(other);
    return oneSpace(a) === oneSpace(b) && isKept(before, b[0] ?? '') && isKept(after, b.at(-1) ?? '');
  };
  const isSame = (a, b) => {
    if (a.nodeType !== b.nodeType) return false;
    if (a.nodeType === Node.TEXT_NODE) return isSameText(a.data, b.data);
    if (a.nodeType === Node.COMMENT_NODE) return a.data === b.data;
    if (a.nodeType === Node.ELEMENT_NODE) {
      if (a.localName !== b.localName || a.namespaceURI !== b.namespaceURI || attributesOf(a) !== attributesOf(b))
        return false;
    }
    return haveSameChildren(childrenOf(a), childrenOf(b));
  };
  const boxesOf = (tree) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(tree.cloneNode(true));
    document.body.append(svg);
    const boxes = [...svg.querySelectorAll('*')].map((shape) => {
      const { x, y, width, height } = shape.getBBox?.() ?? {};
      return `${shape.localName} ${[x, y, width, height].join()}`;
    });
    svg.remove();
    return boxes.join('\n');
  };
  const { error } = console;
  console.error = () => undefined;
  const faults = pairs.filter(({ tag, written, shipped }) => {
    const [a, b] = [treeOf(tag, written), treeOf(tag, shipped)];
    return !isSame(a, b) || (tag === 'svg' && boxesOf(a) !== boxesOf(b));
  });
  console.error = error;
  return faults.map(({ path, written, shipped }) => `${path}: ${written} | ${shipped}`);
}
