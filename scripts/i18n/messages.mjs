import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const CONFIG = '.config/lit-localize.json';

/** A localizer on our sources. @param {string} [outputDir] - Where locale modules go instead of the configured folder. */
export function createLocalizer(outputDir) {
  const config = readConfigFileAndWriteSchema(CONFIG);
  if (outputDir) config.output.outputDir = outputDir;
  return new RuntimeLitLocalizer(config);
}

export const targetLocales = () => readConfigFileAndWriteSchema(CONFIG).targetLocales;

/**
 * The messages of the code.
 * @returns Each with `name` (its id), `text` (with `{0}` for its first placeholder) and `file`.
 * @throws Error where a `msg()` cannot be read, or two differ under one id.
 */
export function readMessages(localizer) {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(describe).join('\n'));
  return messages.map(({ name, contents, file }) => ({
    name,
    text: contents.map((part) => (typeof part === 'string' ? part : `{${String(part.index)}}`)).join(''),
    file: file.fileName,
  }));
}

function describe({ file, start, messageText }) {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${file?.fileName ?? ''}:${String(line)} ${String(messageText)}`;
}

/** An id that the tool makes up from the text changes with every comma; ours are given by hand. */
export const isMadeUp = (name) => /^[sh][0-9a-f]{16}$/.test(name);
