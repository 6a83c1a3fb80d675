/* Solves the puzzle of a form while its reader chooses: a number whose SHA-256, after the puzzle, begins with 16 zero
   bits. Makes holding times dear for programs. Without this script the form is taken too, after a few seconds. A button
   with a name asks for something that needs no puzzle, unless it says so itself. */
const form = document.querySelector("form[data-puzzle]");

const K = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const H = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

function primes(count) {
  const found = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime)) found.push(number);
  }
  return found;
}

function fraction(number) {
  return ((number - Math.floor(number)) * 2 ** 32) >>> 0;
}

const turn = (word, bits) => (word >>> bits) | (word << (32 - bits));

function block(state, words) {
  const w = new Uint32Array(64);
  w.set(words);
  for (let i = 16; i < 64; i++) {
    const a = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
    const b = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
    w[i] = w[i - 16] + a + w[i - 7] + b;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return state.map((word, i) => word + [a, b, c, d, e, f, g, h][i]);
}

/* The first word of the SHA-256 of a text of ASCII letters. */
function firstWord(text) {
  const length = ((text.length + 8) >> 6) + 1;
  const words = new Uint32Array(length * 16);
  for (let i = 0; i < text.length; i++) words[i >> 2] |= text.charCodeAt(i) << (24 - (i % 4) * 8);
  words[text.length >> 2] |= 0x80 << (24 - (text.length % 4) * 8);
  words[words.length - 1] = text.length * 8;
  let state = H;
  for (let i = 0; i < words.length; i += 16) state = block(state, words.subarray(i, i + 16));
  return state[0];
}

if (form) {
  const puzzle = form.elements.puzzle.value;
  const told = form.querySelector("[role=status]");
  let number = 0;
  let waiting = false;
  let pressed = null;
  const search = () => {
    const until = performance.now() + 12;
    while (performance.now() < until) {
      if (firstWord(`${puzzle}:${number}`) >>> 16 === 0) {
        form.elements.solution.value = number;
        if (waiting) form.requestSubmit(pressed);
        return;
      }
      number++;
    }
    setTimeout(search);
  };
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (form.elements.solution.value || (button?.name && !("puzzle" in button.dataset))) return;
    event.preventDefault();
    waiting = true;
    pressed = button;
    told.textContent = form.dataset.textWait;
  });
  search();
}
