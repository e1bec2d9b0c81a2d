/** Longest line of an example in the guide. */
const WIDTH = 140;

/** JSON as people write it: what fits on one line goes on one; anything longer has one member per line. */
export function formatJson(value, indent = '', before = 0) {
  const flat = inline(value);
  if (typeof value !== 'object' || value === null || before + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const members = Object.entries(value).map(([key, member]) => {
    const start = isList ? inner : `${inner}${JSON.stringify(key)}: `;
    return start + formatJson(member, inner, start.length + 1);
  });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${members.join(',\n')}\n${indent}${close}`;
}

function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return `{ ${members.join(', ')} }`;
}
