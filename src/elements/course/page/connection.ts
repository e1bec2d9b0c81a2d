import { msg } from '#localize';
import type { Saving } from '../../../session/recorder.js';

/** `back`: for a few seconds after the connection has returned. */
export type Connection = 'online' | 'offline' | 'back';

/** What a change of the connection means for the learner; promises no more than is kept. */
export function connectionText(connection: Exclude<Connection, 'online'>, saving: Saving): string {
  if (connection === 'offline') {
    return saving === 'memory'
      ? msg('You are offline. Keep going with what has been loaded.', { id: 'state.offline-memory' })
      : msg('You are offline. Keep going: your answers are saved on this device.', { id: 'state.offline' });
  }
  return saving === 'saved'
    ? msg('Back online. Your progress is saved.', { id: 'state.back-online-saved' })
    : msg('Back online.', { id: 'state.back-online' });
}
