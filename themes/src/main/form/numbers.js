export const isNumber = (text) => /^-?\d{1,15}(\.\d{1,10})?$/.test(text);
export const same = (a, b) => (isNumber(a) && isNumber(b) ? Number(a) === Number(b) : a === b);
