/** A space that begins or ends a template. What minifies the templates would trim one that is written there. */
export const SPACE = ' ';
