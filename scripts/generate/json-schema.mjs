import { descriptionOf } from './describe.mjs';
import { TYPE, explain } from './field-words.mjs';

const TITLES = {
  course: 'Course, version 1',
  lesson: 'Lesson in a file of its own, version 1',
  translation: 'Translation of a course or lesson file, version 1',
};

/**
 * The published JSON Schemas by path, made from the zod sources, so that what editors accept is what the player accepts.
 * @param modules - What `importSchemas` gives.
 */
export function schemaFiles(modules) {
  const { course, translation } = modules;
  const sources = {
    course: course.courseFileSchema,
    lesson: course.lessonFileSchema,
    translation: translation.translationFileSchema,
  };
  return new Map(
    Object.entries(sources).map(([name, source]) => [
      `content-schema/${name}.v1.schema.json`,
      `${JSON.stringify(schemaOf(name, source, modules), null, 2)}\n`,
    ]),
  );
}

function schemaOf(name, source, { zod, course, ...types }) {
  const registry = zod.registry();
  registry.add(course.itemSchema, { id: 'item' });
  registry.add(course.blockSchema, { id: 'block' });
  const convert = (schema) => zod.toJSONSchema(schema, { io: 'input', metadata: registry, override: describeNode });
  const { $schema, $defs = {}, ...whole } = convert(source);
  const defs = {};
  const use = (kind, key, sources, authoring) => {
    if (kind in defs) return;
    const converted = mapValues(sources, convert);
    defs[kind] = byType(kind, key, converted);
    for (const [type, schema] of Object.entries(converted))
      defs[`${kind}-${type}`] = explain(ofType(schema, key, type, need), authoring[type].words);
  };
  const items = mapValues(types.interactions, (type) => type.schemas.item);
  const blocks = mapValues(types.blocks, (type) => type.schema);
  const need = (found) => {
    if ('item' in found) use('item', 'interaction', items, types.interactionAuthoring);
    if ('block' in found) use('block', 'type', blocks, types.blockAuthoring);
    for (const [id, definition] of Object.entries(found)) defs[id] ??= definition;
  };
  need($defs);
  return explain({ $schema, $id: `${name}.v1.schema.json`, title: TITLES[name], ...whole, ...withDefs(defs) });
}

/** Notes what the sources say of a schema; {@link explain} decides between that and the words that fields share. */
function describeNode({ zodSchema, jsonSchema }) {
  const { field, type } = descriptionOf(zodSchema);
  if (type) jsonSchema[TYPE] = type;
  if (field) jsonSchema.description = field;
}

const withDefs = (defs) => (Object.keys(defs).length > 0 ? { $defs: defs } : {});
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** A union by the type's name; `if` and `then` let an editor speak of the one type that was meant, not of all. */
function byType(kind, key, types) {
  const names = Object.keys(types);
  const enumDescriptions = Object.values(types).map((type) => type[TYPE] ?? '');
  return {
    type: 'object',
    required: [key],
    properties: { [key]: names.length > 0 ? { enum: names, enumDescriptions } : { type: 'string' } },
    allOf: names.map((name) => ({
      if: { properties: { [key]: { const: name } } },
      then: { $ref: `#/$defs/${kind}-${name}` },
    })),
  };
}

/** The schema of one type, its name fixed to that of the folder. */
function ofType({ $schema: _dialect, $defs = {}, ...schema }, key, name, need) {
  need($defs);
  return { ...schema, properties: { ...schema.properties, [key]: { const: name } } };
}
