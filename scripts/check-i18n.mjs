import { createLocalizer, isMadeUp, readMessages, targetLocales } from './i18n/messages.mjs';
import { placeholders, readUnits } from './i18n/xliff.mjs';

// Fails where a message lacks an id or a translation, or where a translation no longer belongs to its message.
const messages = readMessages(createLocalizer());
const faults = messages.filter(({ name }) => isMadeUp(name)).map(({ file, text }) => `${file}: no id for "${text}"`);
for (const locale of targetLocales()) {
  faults.push(...faultsOf(readUnits(locale)).map((fault) => `${locale}: ${fault}`));
}
for (const fault of faults) console.error(fault);
console.log(
  `${String(messages.length)} messages, ${String(targetLocales().length)} languages, ${String(faults.length)} faults`,
);
if (faults.length > 0) process.exitCode = 1;

function faultsOf(units) {
  const known = new Set(messages.map(({ name }) => name));
  const orphans = [...units.keys()].filter((id) => !known.has(id)).map((id) => `${id}: no longer in the code`);
  return [...orphans, ...messages.map((message) => faultOf(message, units.get(message.name))).filter(Boolean)];
}

function faultOf({ name, text }, unit) {
  if (!unit) return `${name}: missing, run "npm run i18n:extract"`;
  if (unit.source !== text) return `${name}: the English text has changed, run "npm run i18n:extract"`;
  if (!unit.target?.trim()) return `${name}: not translated`;
  const [wanted, found] = [placeholders(text), placeholders(unit.target)];
  return wanted.join() === found.join()
    ? null
    : `${name}: placeholders {${found.join()}} instead of {${wanted.join()}}`;
}
