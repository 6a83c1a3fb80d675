/*
 * The board of a hall and the display over a desk: listens to the stream of the unit, which reconnects by itself, says a
 * new call aloud where the browser has a Ukrainian voice, and tells when it has heard nothing for too long.
 */
const board = document.querySelector("[data-board]");
const part = (name) => document.querySelector(`[data-board-${name}]`);
const words = board.dataset;
const said = (text, ...values) => values.reduce((sentence, value, place) => sentence.replace(`{${place}}`, value), text);
const hour = (date) => date.toLocaleTimeString("uk-UA", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Kyiv" });

const SILENCE = 15_000;
const AGAIN = 3_000;

const line = (call) => {
  const item = document.createElement("li");
  const number = document.createElement("b");
  const desk = document.createElement("span");
  number.textContent = call.ticket;
  desk.textContent = said(words.toDesk, call.desk);
  item.append(number, " ", desk);
  return item;
};

const plain = (text) => {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
};

/* Speech: browsers let a page speak after a press of a button only. */
let voice = null;
const sound = part("sound");
const ukrainian = () => speechSynthesis.getVoices().find((each) => each.lang.toLowerCase().startsWith("uk"));
if ("speechSynthesis" in window) {
  sound.hidden = false;
  sound.addEventListener("click", () => {
    voice = ukrainian() ?? null;
    sound.hidden = voice !== null;
    if (!voice) part("link").textContent = words.noVoice;
    else speak("");
  });
}
const speak = (text) => {
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = "uk-UA";
  utterance.voice = voice;
  speechSynthesis.speak(utterance);
};

let known = null;
const announce = (calls) => {
  const keys = calls.map((call) => `${call.ticket}/${call.desk}/${call.calls}`);
  const fresh = known === null ? [] : calls.filter((call, place) => !known.includes(keys[place]));
  known = keys;
  if (fresh.length === 0) return;
  const texts = fresh.map((call) => said(words.spoken, call.ticket.replace(/ 0+/, " "), call.desk));
  part("said").textContent = texts.join(" ");
  texts.forEach(speak);
  board.classList.add("called");
  setTimeout(() => board.classList.remove("called"), 3000);
};

const stopText = (stopped) => {
  const text = { AIR_RAID: words.stoppedAirRaid, BLACKOUT: words.stoppedBlackout, OTHER: words.stoppedOther }[stopped.cause];
  return said(text, hour(new Date(stopped.since)));
};

const show = (state) => {
  const calls = words.desk ? state.now.filter((call) => call.desk === words.desk) : state.now;
  part("now").replaceChildren(...(calls.length ? calls.map(line) : [plain(words.none)]));
  part("earlier")?.replaceChildren(...state.earlier.map((call) => plain(`${call.ticket} – ${call.desk}`)));
  const waiting = part("waiting");
  if (waiting) waiting.textContent = said(words.waiting, state.waiting);
  part("stop").textContent = state.stopped ? stopText(state.stopped) : "";
  announce(calls);
};

let heard = Date.now();
let lost = false;
const hear = () => {
  heard = Date.now();
  if (!lost) return;
  lost = false;
  part("link").textContent = "";
};

/* A browser gives up after some errors, as when a server restarts behind a proxy: then a new stream is opened. */
let stream;
const listen = () => {
  stream?.close();
  stream = new EventSource(words.board);
  stream.addEventListener("board", (event) => {
    hear();
    show(JSON.parse(event.data));
  });
  stream.addEventListener("beat", hear);
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, AGAIN);
  });
};

const watch = () => {
  part("clock").textContent = hour(new Date());
  if (Date.now() - heard <= SILENCE) return;
  if (!lost) part("link").textContent = said(words.lost, hour(new Date(heard)));
  lost = true;
  heard = Date.now();
  listen();
};

listen();
watch();
setInterval(watch, 1000);
