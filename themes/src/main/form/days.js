/* Days are ISO texts, so they compare as texts. */
const MONTHS_BEGIN = {
  uk: ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"],
  en: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
};
const MONTHS = {
  uk: ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

/** The day itself when there is such a day, else nothing. */
export function realDay(iso) {
  const day = new Date(iso + "T00:00:00Z");
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === iso ? iso : "";
}
export const dayOf = (year, month, day) => realDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
export function plus(iso, amount, unit) {
  const [year, month, day] = iso.split("-").map(Number);
  if (unit === "d") return new Date(Date.UTC(year, month - 1, day + amount)).toISOString().slice(0, 10);
  const total = year * 12 + month - 1 + amount * (unit === "y" ? 12 : 1);
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return dayOf(toYear, toMonth, Math.min(day, last));
}
export function dayRule(text, today) {
  const relative = /^today(?:([+-])(\d{1,4})([dmy]))?$/.exec(text.replaceAll(" ", ""));
  if (!relative) return realDay(text);
  return relative[1] ? plus(today, Number(relative[1] + relative[2]), relative[3]) : today;
}

export const dayInWords = (iso, language) => {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
};

/** The number of a month that is typed as a number or by its name in any case and language; 0 for none. */
export function monthOf(typed) {
  if (/^\d{1,2}$/.test(typed)) return typed;
  const begin = typed.toLowerCase().slice(0, 3);
  return Math.max(MONTHS_BEGIN.uk.indexOf(begin), MONTHS_BEGIN.en.indexOf(begin)) + 1;
}
