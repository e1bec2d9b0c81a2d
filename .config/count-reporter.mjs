import { relative } from 'node:path';

const flat = ({ tests, suites, name = '' }, above = []) => {
  const path = name === '' ? above : [...above, name];
  return [
    ...tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
    ...suites.flatMap((suite) => flat(suite, path)),
  ];
};

/** How many of the slowest tests are named. */
const SLOWEST = 10;

/**
 * Says at the end, in lines that `npm test` reads, how many tests passed and failed, all browsers together, and which failed:
 * what the runner prints of them may be thousands of lines above. What was skipped is named too: nobody looked at that. So are the slowest tests.
 */
export function countReporter() {
  return {
    stop({ sessions }) {
      const tests = sessions.flatMap((session) =>
        session.testResults ? flat(session.testResults).map((test) => ({ ...test, session })) : [],
      );
      const passed = tests.filter((test) => test.passed && !test.skipped);
      const failed = tests.filter((test) => !test.passed && !test.skipped);
      const skipped = tests.filter((test) => test.skipped);
      const broken = sessions.filter((session) => !session.passed && session.errors.length > 0);
      const slowest = tests.toSorted((one, other) => (other.duration ?? 0) - (one.duration ?? 0)).slice(0, SLOWEST);
      for (const { session, title, duration } of slowest)
        console.log(`slow: ${((duration ?? 0) / 1000).toFixed(1)} s · ${session.browser.name} · ${title}`);
      for (const { session, title } of skipped) console.log(`skipped: ${placeOf(session)} · ${title}`);
      for (const { session, title, error } of failed) tell(session, title, error);
      for (const session of broken)
        tell(session, relative(process.cwd(), session.testFile.split('?')[0]), session.errors[0]);
      console.log(`unit: ${String(passed.length)} passed, ${String(failed.length + broken.length)} failed`);
    },
  };
}

function placeOf({ browser, testFile }) {
  return `${browser.name} · ${relative(process.cwd(), testFile.split('?')[0])}`;
}

function tell({ browser }, title, error) {
  const [message] = (error?.message ?? 'no message').split('\n');
  console.log(`failed: ${browser.name} · ${title} · ${message}`);
}
