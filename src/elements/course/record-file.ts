import type { Session } from '../../session/session.js';
import { saveFile } from '../../ui/save-file.js';

/** Gives the learner all that is stored, as a file. */
export async function downloadRecord(session: Session): Promise<void> {
  saveFile('c4s-record.json', 'application/json', await session.exportRecord());
}
