const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** Says at the end, in one line that `npm test` reads, how many tests passed and failed, all browsers together. */
export function countReporter() {
  return {
    stop({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const broken = sessions.filter((session) => !session.passed && session.errors.length > 0).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length + broken;
      console.log(`unit: ${String(passed)} passed, ${String(failed)} failed`);
    },
  };
}
