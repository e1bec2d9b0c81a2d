/**
 * The fields that a translation may overlay, wherever they stand, in courses and in all items and blocks. Ids, keys and scoring are not
 * among them. What single types have besides is named in their folders, and listed in `text-fields.generated.ts`.
 */
export const SHARED_TEXT_FIELDS =
  'name description text title prompt hints feedback correct partial incorrect summary term definition statement disclaimer ' +
  'emblemAlt address country level qualityAssurance verification validity educationalLevel';
