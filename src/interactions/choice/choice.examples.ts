export { mapped, several, single, trueFalse } from '../../testing/courses/choice-examples.js';
