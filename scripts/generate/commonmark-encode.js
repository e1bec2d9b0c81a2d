/**
 * Percent-encodes what a URL may not hold as it is, and leaves escapes alone, as commonmark.js expects of `mdurl/encode.js`.
 * Throws on half a surrogate pair; the caller then takes the address as it stands.
 */
export default function encode(address) {
  return encodeURI(address).replace(/%25([0-9a-f]{2})/gi, '%$1');
}
