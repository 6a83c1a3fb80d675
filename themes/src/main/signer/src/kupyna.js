import { fromBase64 } from "./bytes.js";

const STATE = 64;
const ROUNDS = 10;
const LENGTH_FIELD = 12;
const POLYNOMIAL = 0x11d;
const MATRIX = [1, 1, 5, 1, 8, 6, 7, 4];

/** The four substitutions π0…π3 of the standard, 256 octets each. */
const SUBSTITUTIONS = fromBase64(
  "qENfBmt1bFlx34eVF/DYCW3zHcvJTSyveeCX/W9LRTk+3aNPtLaaDh+/FeFJ0pPGknKeYdFj+u70GdWtWKS7odzygzdC5HoynMyr" +
  "So9uBCcu5+JalhYjK8JlZg+8qUdBNEj8t2qIpVOG+VvbOHvDHiIzJCg2x7I7jne69RSfCFWbTP5gXNoYRs19IbA/G4n/64RpOp3X" +
  "03BnQLXeXTCRsXgRAeUAaJigxQKmdC0Lonazvs69rumKMRzs8ZmUqvYmL+/ojDUD1H/7BcFekCA9gvfqCg1++FAaxAdXuDxi48is" +
  "UmQQ0NkTDBIpUbnP1nONgVTA7U5EpyqFJebKfItWgM6765LqyxPB6TrWstKQF/hCFVa0ZRyIQ8VcNrr1V2eNMfZkWJ70Iqp1DwKx" +
  "321zTXwmLvcIXUQ+nxTIrlQQ2Lwaa2nzvTOr+tGbaE4WlZHuTGOOW8w8GaGBSXvZbzdgyucrSP2WRfxBEg155YmM4yAw3LdsSrU/" +
  "l9RiLQakpYNfKtrJAH6iVb8R1ZzPDgo9UX2TG/7ERwmGC4+dage5sJgYMnFL7ztwoORA/8Op5nj5i0aAHjjhuKjgDCN2HSUkBfFu" +
  "lCiahOijT3fTheJS8oJQei90U7Nhrzk13s0fmaytcizd0Ie+XqbsBMYDNPvbWbbCAfBa7admIX+KJ8fAKdeT2Zq1mCJF/Lpq3wKf" +
  "3FFZShcrwpT0u6Ni5HHUzXAW4Uk8wNhcm62FU6F6yC3g0XKmLMTjdni3tAk7DkFM3rKQJaXXAxEAwy6S704SnX3LNRDVT55NqVXG" +
  "0HsYl9M25khWgY93zJy54qy4LxWkfNo4HgsF1hRubH5m/bHlYK9eM4fJ8F1tP4iNx/cd6eztgCknz5moUA83JCgwldI+W0CDs2lX" +
  "Hwccirwg686Oq+4xonP5yjoa+w3B/vryb72W3UNStgjzrr4ZiTImsOpLZISCa/V5vwFfdWMbIz1oKmXokfb/E1jxRwp/xafnYVoG" +
  "RkRCBKDbOYZUqow0IYv4DHRnaI3KTXNLTirUUiazVB4ZHyIDRj0tSlODE4q31SV59b1YLw0C7VGeEfI+VV7RFjxmcF3zRUDM6JRW" +
  "CM4aOtLh37U4bg7l9PmG6U/WhSPPMpkxFK7uyEjTMKGSQbEYxCxxckQV/Te+X6qbiNiriZz6YOq8YgwkpqjsZyDbfCjdrFs0fhDx" +
  "e49joAWaQ3chvycJw5+21ynC68Cki4wd+//Bspcu+GX2dQcESTPk2bnQQsdskACOb1ABxdpHP81pouJ6p8aTDwoG5iuWoxyvahKE" +
  "Oeewgvf+nYdcgTXetKX8gO/Lu2t2ulp9eAuV4610mDs2ZG3c8FmpTBd/kbjJVxvgYQ==",
);

function multiply(one, other) {
  let product = 0;
  for (let left = one, right = other; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left = left & 0x80 ? (left << 1) ^ POLYNOMIAL : left << 1;
  }
  return product;
}

const MULTIPLES = MATRIX.map((factor) => Uint8Array.from({ length: 256 }, (_, byte) => multiply(byte, factor)));

function addByXor(state, round) {
  for (let column = 0; column < 8; column++) state[column * 8] ^= (column << 4) ^ round;
}

function addModulo(state, round) {
  for (let column = 0; column < 8; column++) {
    let carry = 0;
    for (let row = 0; row < 8; row++) {
      const constant = row === 0 ? 0xf3 : row < 7 ? 0xf0 : ((7 - column) << 4) | round;
      const sum = state[column * 8 + row] + constant + carry;
      state[column * 8 + row] = sum;
      carry = sum >> 8;
    }
  }
}

function substituteAndShift(state) {
  const shifted = new Uint8Array(STATE);
  for (let at = 0; at < STATE; at++) {
    const row = at % 8;
    shifted[(at + row * 8) % STATE] = SUBSTITUTIONS[(row % 4) * 256 + state[at]];
  }
  return shifted;
}

function mix(state) {
  return state.map((_, at) => {
    const [row, column] = [at % 8, at - (at % 8)];
    let sum = 0;
    for (let other = 0; other < 8; other++) sum ^= MULTIPLES[(other - row + 8) % 8][state[column + other]];
    return sum;
  });
}

function transform(block, addConstant) {
  let state = block.slice();
  for (let round = 0; round < ROUNDS; round++) {
    addConstant(state, round);
    state = mix(substituteAndShift(state));
  }
  return state;
}

const xor = (one, other) => one.map((byte, at) => byte ^ other[at]);

function pad(message) {
  const padded = new Uint8Array(Math.ceil((message.length + 1 + LENGTH_FIELD) / STATE) * STATE);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - LENGTH_FIELD, BigInt(message.length) * 8n, true);
  return padded;
}

/** Kupyna-256 (ДСТУ 7564:2014), the digest that follows ГОСТ 34.311 in Ukrainian signatures. */
export function kupyna256(message) {
  const padded = pad(message);
  let state = new Uint8Array(STATE);
  state[0] = STATE;
  for (let at = 0; at < padded.length; at += STATE) {
    const block = padded.subarray(at, at + STATE);
    state = xor(state, xor(transform(xor(state, block), addByXor), transform(block, addModulo)));
  }
  return xor(state, transform(state, addByXor)).slice(STATE / 2);
}
