// Tests are bundled before they run: `npm run test:unit -- --files 'src/x/*.test.ts'`. How they run is in .config/test-runner.mjs.
throw new Error("Run the tests with: npm run test:unit -- --files 'src/…/*.test.ts'");
