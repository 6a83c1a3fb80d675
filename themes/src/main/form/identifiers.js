import { realDay } from "./days.js";
import { compact, line, toLatin } from "./spelling.js";

/* Identifiers: how each is normalised, its form, and its check digits. */
const weighted = (value, weights, more = 0) => weights.reduce((sum, w, i) => sum + (w + more) * Number(value[i]), 0);
const rnokpp = (v) => ((((weighted(v, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10) === Number(v[9]);
const edrpou = (v) => {
  const weights = Number(v) >= 30000000 && Number(v) <= 60000000 ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const first = weighted(v, weights) % 11;
  return (first === 10 ? (weighted(v, weights, 2) % 11) % 10 : first) === Number(v[7]);
};
const unzr = (v) => {
  const digits = v.slice(0, 8) + v.slice(9, 13);
  const sum = [...digits].reduce((total, d, i) => total + Number(d) * [7, 3, 1][i % 3], 0);
  return !!realDay(`${v.slice(0, 4)}-${v.slice(4, 6)}-${v.slice(6, 8)}`) && !digits.endsWith("0000") && sum % 10 === Number(v[13]);
};
const iban = (v) => {
  const number = [...v.slice(4) + v.slice(0, 4)].map((c) => parseInt(c, 36)).join("");
  return [...number].reduce((rest, d) => (rest * 10 + Number(d)) % 97, 0) === 1;
};
const phone = (typed) => {
  const plain = line(typed);
  const digits = plain.replace(/[\s\p{Pd}().+]/gu, "");
  if (!/^[0-9]+$/.test(digits) || (plain.startsWith("+") && !digits.startsWith("380"))) return plain;
  if (digits.length === 12 && digits.startsWith("380")) return "+" + digits;
  if (digits.length === 11 && digits.startsWith("80")) return "+3" + digits;
  if (digits.length === 10 && digits.startsWith("0")) return "+38" + digits;
  return digits.length === 9 && !digits.startsWith("0") ? "+380" + digits : plain;
};
export const latinCode = (typed) => toLatin(compact(typed).toUpperCase());
const always = () => true;
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/;
export const IDENTIFIERS = {
  rnokpp: [compact, /^\d{10}$/, rnokpp],
  edrpou: [compact, /^\d{8}$/, edrpou],
  unzr: [(t) => compact(t).replace(/^(\d{8})(\d{5})$/, "$1-$2"), /^\d{8}-\d{5}$/, unzr],
  iban: [latinCode, /^UA\d{27}$/, iban],
  phone: [phone, /^\+380[1-9]\d{8}$/, always],
  cadastral: [compact, /^\d{10}:\d{2}:\d{3}:\d{4}$/, always],
  kved: [(t) => compact(t).replaceAll(",", "."), /^\d{2}\.\d{2}$/, always],
  email: [line, EMAIL, (v) => v.length <= 254],
};
