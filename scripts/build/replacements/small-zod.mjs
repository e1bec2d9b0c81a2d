import { fileURLToPath } from 'node:url';

const OURS = /[\\/](build[\\/]ts|src)[\\/](?!.*\.test\.)/;
const root = new URL('../../../', import.meta.url);

export const smallZod = () => ({
  name: 'small-zod',
  reason: 'The schemas need a tenth of zod/mini, which costs the first lesson 7 kB. See docs/decisions/0008.',
  resolveId(id, importer = '') {
    const place = OURS.exec(importer)?.[1];
    if (id !== 'zod/mini' || !place) return null;
    const path = place === 'src' ? 'src/core/schema/zod-mini.ts' : 'build/ts/core/schema/zod-mini.js';
    return fileURLToPath(new URL(path, root));
  },
});
