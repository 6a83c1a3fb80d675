/* Spellings of one text: look-alike letters, apostrophes, spaces and dashes. */
const CYRILLIC = "АВСЕНІКМОРТХУасеіорху";
const LATIN = "ABCEHIKMOPTXYaceiopxy";

const mapped = (text, from, to) => [...text].map((c) => (from.includes(c) ? to[from.indexOf(c)] : c)).join("");
export const toLatin = (text) => mapped(text, CYRILLIC, LATIN);
export const toCyrillic = (text) => mapped(text, LATIN, CYRILLIC);
const cleaned = (text, keep) =>
  text.normalize("NFC").replace(/\p{Zs}/gu, " ")
    .replace(/[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (c) => (c === keep ? c : ""))
    .replace(/(?<=\p{L})['`´‘ʼ′＇](?=\p{L})/gu, "’").trim();
export const line = (text) => cleaned(text.replace(/[\r\n\t\u0085\u2028\u2029]/g, " "));
export const lines = (text) => cleaned(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"), "\n");
export const compact = (text) => line(text).replace(/[\s\p{Pd}]/gu, "");
export const length = (text) => [...text].length;
