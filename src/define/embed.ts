import { claimPage } from './claim.js';
import { defineAll } from './define.js';

export { version } from './version.generated.js';

if (claimPage()) defineAll();
