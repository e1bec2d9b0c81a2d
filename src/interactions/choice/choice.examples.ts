export { mapped, several, single, trueFalse } from '../../testing/choice-examples.js';
