import { wantedBrowsers } from '../../.config/find-browsers.mjs';

const chromium = () => ['chromium'];
const GENERATED = ['generated files'];

/**
 * The steps of `npm test`, or of `npm run test:all` where `isFull`. Where several could begin, the first of this list does: what others wait for, then the longest.
 * `browsers` are those without which a step cannot run.
 * @returns {readonly (import('./graph.mjs').Step & { commands: string[][], browsers?: () => string[] })[]}
 */
export const stepsOf = ({ isFull = false } = {}) => [
  { name: 'generated files', commands: [['scripts/generate.mjs', '--check']] },
  { name: 'build', needs: GENERATED, commands: [['scripts/build.mjs', '--generated']] },
  {
    name: 'unit',
    needs: GENERATED,
    browsers: wantedBrowsers,
    commands: [['scripts/test-unit.mjs', '--in', 'browsers']],
  },
  {
    name: 'stories',
    needs: GENERATED,
    browsers: chromium,
    commands: [
      ['scripts/build-storybook.mjs', '--generated'],
      ['scripts/check-stories.mjs', ...(isFull ? ['--full'] : [])],
    ],
  },
  // It runs two files side by side itself, and waits for pages as long as a learner would: beside other browsers they would be late.
  { name: 'e2e', needs: ['build'], slots: 2, browsers: wantedBrowsers, commands: [['scripts/test-e2e.mjs']] },
  { name: 'cli', needs: ['build'], commands: [['scripts/test-cli.mjs', '--built']] },
  { name: 'package', needs: ['build'], browsers: chromium, commands: [['scripts/test-package.mjs']] },
  { name: 'lint', needs: GENERATED, commands: [['scripts/lint.mjs']] },
  { name: 'types', needs: GENERATED, commands: [['scripts/typecheck.mjs']] },
  { name: 'size', needs: ['build'], browsers: chromium, commands: [['scripts/size.mjs', '--check']] },
  { name: 'node', needs: GENERATED, commands: [['scripts/test-unit.mjs', '--in', 'node']] },
  { name: 'translations', needs: GENERATED, commands: [['scripts/check-i18n.mjs']] },
];
