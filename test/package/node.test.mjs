import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createProject } from './project.mjs';

let project;
before(() => {
  project = createProject(['@lit-labs/ssr']);
});
after(() => project.remove());

/** The names under which a project imports us: each of package.json, and for a pattern each file that it stands for. */
function exportedNames() {
  const { name, exports } = project.package;
  return Object.entries(exports).flatMap(([key, target]) => {
    const path = key.slice(1);
    if (!path.includes('*')) return [name + path];
    const file = (typeof target === 'string' ? target : target.default).split('*');
    const folder = readdirSync(join(project.folder, 'node_modules', name, file[0]), { withFileTypes: true });
    return folder
      .map((entry) => entry.name)
      .filter((entry) => isThere(join(project.folder, 'node_modules', name), file, entry))
      .map((entry) => name + path.replace('*', entry));
  });
}

function isThere(root, parts, entry) {
  const path = parts.join(entry);
  return readdirSync(join(root, path, '..')).includes(path.split('/').at(-1));
}

describe('the package in bare Node', () => {
  it('can be imported under each of its names, and touches nothing', () => {
    const names = exportedNames();
    for (const end of [
      'widgets',
      '/elements/course',
      '/elements/search',
      '/define',
      '/core',
      '/c4s.js',
      '/c4s.bundle.js',
    ])
      assert.ok(
        names.some((name) => name.endsWith(end)),
        end,
      );
    const script = `
      const failed = [];
      for (const name of ${JSON.stringify(names)}) {
        try {
          if (name.endsWith('.json')) await import(name, { with: { type: 'json' } });
          else await import(name);
        } catch (error) { failed.push(name + ': ' + error.stack); }
      }
      console.log(JSON.stringify(failed));`;
    assert.deepEqual(JSON.parse(project.node(script).trim().split('\n').at(-1)), []);
  });

  it('gives what answers have in common without a page', () => {
    const { name } = project.package;
    const printed = project.node(
      `import { parseCourse } from '${name}/core'; console.log(parseCourse({ schemaVersion: '9.0.0' }).ok);`,
    );
    assert.equal(printed.trim(), 'false');
  });
});

describe('the package under server rendering', () => {
  for (const tag of ['course', 'lesson', 'quiz', 'progress', 'certificate', 'review', 'search']) {
    it(`renders <c4s-${tag}> with what stands in the tag`, () => {
      const { name } = project.package;
      const type = `C4s${tag[0].toUpperCase()}${tag.slice(1)}`;
      const html = project.node(`
        import { render } from '@lit-labs/ssr';
        import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
        import { html } from 'lit';
        import '${name}/define';
        import { ${type} } from '${name}/elements/${tag}';
        customElements.define('c4s-${tag}', ${type});
        const page = html\`<c4s-${tag} src="/course.json"><a href="/course.json">Open</a></c4s-${tag}>\`;
        console.log(await collectResult(render(page)));`);
      assert.match(html, new RegExp(`<c4s-${tag} [^]*<template shadowroot[^]*class="root"[^]*Open</a></c4s-${tag}>`));
    });
  }
});
