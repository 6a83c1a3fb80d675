/*
 * Judges a page of a form in the browser by the rules the server sends in its attribute data-rules:
 * conditions show and hide fields as they are answered, and a page with errors is not sent but told what
 * to mend, in the server's own sentences. The server judges again; without this script nothing is lost but the speed.
 * A module: judge() works without a page. Secondary buttons (.second: one more row, save and leave) send without judging.
 */
const CYRILLIC = "АВСЕНІКМОРТХУасеіорху";
const LATIN = "ABCEHIKMOPTXYaceiopxy";
const DAYS = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд"];
const ADDRESS_PARTS = ["katottg", "postalIndex", "streetType", "street", "building", "corpus", "apartment"];
const ADDRESS_LENGTHS = { streetType: 30, street: 100, building: 20, corpus: 20, apartment: 20 };
const MONTHS_BEGIN = {
  uk: ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"],
  en: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
};
const MONTHS = {
  uk: ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

const mapped = (text, from, to) => [...text].map((c) => (from.includes(c) ? to[from.indexOf(c)] : c)).join("");
const toLatin = (text) => mapped(text, CYRILLIC, LATIN);
const toCyrillic = (text) => mapped(text, LATIN, CYRILLIC);
const cleaned = (text, keep) =>
  text.normalize("NFC").replace(/\p{Zs}/gu, " ")
    .replace(/[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (c) => (c === keep ? c : ""))
    .replace(/(?<=\p{L})['`´‘ʼ′＇](?=\p{L})/gu, "’").trim();
const line = (text) => cleaned(text.replace(/[\r\n\t\u0085\u2028\u2029]/g, " "));
const lines = (text) => cleaned(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"), "\n");
const compact = (text) => line(text).replace(/[\s\p{Pd}]/gu, "");
const length = (text) => [...text].length;

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
const latinCode = (typed) => toLatin(compact(typed).toUpperCase());
const always = () => true;
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/;
const IDENTIFIERS = {
  rnokpp: [compact, /^\d{10}$/, rnokpp],
  edrpou: [compact, /^\d{8}$/, edrpou],
  unzr: [(t) => compact(t).replace(/^(\d{8})(\d{5})$/, "$1-$2"), /^\d{8}-\d{5}$/, unzr],
  iban: [latinCode, /^UA\d{27}$/, iban],
  phone: [phone, /^\+380[1-9]\d{8}$/, always],
  cadastral: [compact, /^\d{10}:\d{2}:\d{3}:\d{4}$/, always],
  kved: [(t) => compact(t).replaceAll(",", "."), /^\d{2}\.\d{2}$/, always],
  email: [line, EMAIL, (v) => v.length <= 254],
};

/* Days are ISO texts, so they compare as texts. */
function realDay(iso) {
  const day = new Date(iso + "T00:00:00Z");
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === iso ? iso : "";
}
const dayOf = (year, month, day) => realDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
function plus(iso, amount, unit) {
  const [year, month, day] = iso.split("-").map(Number);
  if (unit === "d") return new Date(Date.UTC(year, month - 1, day + amount)).toISOString().slice(0, 10);
  const total = year * 12 + month - 1 + amount * (unit === "y" ? 12 : 1);
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return dayOf(toYear, toMonth, Math.min(day, last));
}
function dayRule(text, today) {
  const relative = /^today(?:([+-])(\d{1,4})([dmy]))?$/.exec(text.replaceAll(" ", ""));
  if (!relative) return realDay(text);
  return relative[1] ? plus(today, Number(relative[1] + relative[2]), relative[3]) : today;
}

const isNumber = (text) => /^-?\d{1,15}(\.\d{1,10})?$/.test(text);
const same = (a, b) => (isNumber(a) && isNumber(b) ? Number(a) === Number(b) : a === b);

/* What is typed on one page, judged. */
class Page {
  constructor(rules, inputs) {
    this.rules = rules;
    this.inputs = inputs;
    this.errors = [];
    this.warnings = [];
    this.readings = new Map(rules.fields.map((field) => [field.key, this.read(this.alone(field))]));
    this.visible = new Map();
    rules.fields.filter((field) => !field.locked && this.shown(field.key)).forEach((field) => this.judge(field));
  }

  alone(field) {
    return { field, input: field.key, row: -1 };
  }

  cell(table, column, row) {
    return { field: column, input: `${table.input}[${row}].${column.id}`, row };
  }

  all(name) {
    return this.inputs[name] ?? [];
  }

  text(name) {
    return line(this.all(name)[0] ?? "");
  }

  rows(key) {
    const numbers = Object.keys(this.inputs)
      .filter((name) => name.startsWith(key + "[") && this.inputs[name].some((value) => value.trim()))
      .map((name) => Number(name.slice(key.length + 1, name.indexOf("]", key.length))));
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /* Messages. */
  written(arg) {
    if (!realDay(String(arg))) return String(arg);
    const [year, month, day] = arg.split("-").map(Number);
    return `${day} ${MONTHS[this.rules.language][month - 1]} ${year}`;
  }

  message(key, args) {
    return args.reduce((text, arg, i) => text.replaceAll(`{${i}}`, this.written(arg)), this.rules.messages[key]);
  }

  inRow(asked, text) {
    return asked.row < 0 ? text : this.message("forms.row", [text, asked.row + 1]);
  }

  firstInput(field, input) {
    if (field.type === "table") return `${input}[0].${this.firstInput(field.columns[0], field.columns[0].id)}`;
    return input + ({ date: ".day", address: ".katottg", openingHours: "[0].days" }[field.type] ?? "");
  }

  wrongAt(asked, input, key, ...more) {
    return { input, text: this.message(key, [this.inRow(asked, asked.field.label), ...more]) };
  }

  wrong(asked, key, ...more) {
    return this.wrongAt(asked, this.firstInput(asked.field, asked.input), key, ...more);
  }

  own(asked, rule, key) {
    const own = asked.field.own[rule];
    return own
      ? { input: this.firstInput(asked.field, asked.input), text: this.inRow(asked, own) }
      : this.wrong(asked, key);
  }

  /* Reading: a value, or what is wrong with its form. A missing value is undefined. */
  read(asked) {
    const readers = { date: "readDate", address: "readAddress", openingHours: "readHours", table: "readTable", multiselect: "readChoices" };
    return this[readers[asked.field.type] ?? "readOne"](asked);
  }

  readOne(asked) {
    const { field, input } = asked;
    if (field.locked) return { value: this.rules.known[field.key]?.[0], errors: [] };
    const typed = this.all(input);
    if (typed.length > 1) return { errors: [this.wrong(asked, "forms.altered")] };
    if (field.type === "checkbox") return { value: ["true", "on", "1"].includes(typed[0]), errors: [] };
    if (!line(typed[0] ?? "")) return { errors: [] };
    return this.readTyped(asked, typed[0]);
  }

  readTyped(asked, typed) {
    const { field } = asked;
    switch (field.type) {
      case "text": return { value: this.spelled(asked, line(typed)), errors: [] };
      case "textarea": return { value: lines(typed), errors: [] };
      case "select":
      case "radio": return field.options.includes(line(typed)) ? { value: line(typed), errors: [] } : { errors: [this.wrong(asked, "forms.choice.unknown")] };
      case "integer":
      case "decimal": return this.readNumber(asked, line(typed));
      case "katottg": return this.place(asked, asked.input, typed);
      default: return this.readIdentifier(asked, typed);
    }
  }

  readNumber(asked, typed) {
    const plain = typed.replaceAll(" ", "").replaceAll(",", ".").replace(/^[−–]/, "-");
    if (!isNumber(plain)) return { errors: [this.wrong(asked, "forms.number.form")] };
    if (asked.field.type === "integer" && plain.includes(".")) return { errors: [this.wrong(asked, "forms.number.integer")] };
    return { value: plain, errors: [] };
  }

  readIdentifier(asked, typed) {
    const [normalise, form, check] = IDENTIFIERS[asked.field.type];
    const value = normalise(typed);
    const broken = !form.test(value) ? ".form" : !check(value) ? ".check" : "";
    return broken ? { errors: [this.wrong(asked, "forms." + asked.field.type + broken)] } : { value, errors: [] };
  }

  readChoices(asked) {
    const chosen = [...new Set(this.all(asked.input).filter((value) => value.trim()))];
    if (chosen.some((value) => !asked.field.options.includes(value))) return { errors: [this.wrong(asked, "forms.choice.unknown")] };
    return { value: chosen.length ? chosen : undefined, errors: [] };
  }

  pattern(asked) {
    const { byField, patterns, pattern } = asked.field;
    if (!byField) return pattern && { source: pattern, number: false };
    const chosen = patterns[this.text(this.neighbour(asked, byField))];
    return chosen && { source: chosen, number: true };
  }

  neighbour(asked, key) {
    return key.split(".").length > 2 ? asked.input.slice(0, asked.input.lastIndexOf(".") + 1) + key.split(".").at(-1) : key;
  }

  spelled(asked, text) {
    const rule = this.pattern(asked);
    if (!rule) return text;
    const bare = text.replace(/[\s\p{Pd}]/gu, "").toUpperCase();
    const spellings = rule.number ? [text, bare, toCyrillic(bare), toLatin(bare)] : [text, toCyrillic(text), toLatin(text)];
    return spellings.find((spelling) => new RegExp(rule.source, "u").test(spelling)) ?? text;
  }

  readDate(asked) {
    const { input } = asked;
    const whole = this.text(input);
    const wrong = { errors: [this.wrong(asked, "forms.date.form")] };
    if (whole) {
      const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(whole);
      const day = written ? dayOf(written[3], written[2], written[1]) : realDay(whole);
      return day ? { value: day, errors: [] } : wrong;
    }
    const [day, month, year] = ["day", "month", "year"].map((part) => this.text(`${input}.${part}`));
    if (!day && !month && !year) return { errors: [] };
    const missing = !day ? "day" : !month ? "month" : !year ? "year" : "";
    if (missing) return { errors: [this.wrongAt(asked, `${input}.${missing}`, "forms.date." + missing)] };
    if (!/^\d{4}$/.test(year)) return { errors: [this.wrongAt(asked, input + ".year", "forms.date.fourDigits")] };
    const number = this.month(month);
    if (!number) return { errors: [this.wrongAt(asked, input + ".month", "forms.date.form")] };
    const value = /^\d{1,2}$/.test(day) && dayOf(year, number, day);
    return value ? { value, errors: [] } : wrong;
  }

  month(typed) {
    if (/^\d{1,2}$/.test(typed)) return typed;
    const begin = typed.toLowerCase().slice(0, 3);
    return Math.max(MONTHS_BEGIN.uk.indexOf(begin), MONTHS_BEGIN.en.indexOf(begin)) + 1;
  }

  place(asked, input, typed) {
    const code = /UA\d{17}(?!\d)/.exec(latinCode(typed))?.[0];
    const wanted = line(typed).toLowerCase().replace(/^(м\.|с\.|смт\.?|с-ще)\s*/, "");
    const named = Object.keys(this.rules.places).filter((known) => this.rules.places[known][0].toLowerCase() === wanted);
    if (code || named.length === 1) return { value: code ?? named[0], errors: [] };
    return { errors: [this.wrongAt(asked, input, named.length ? "forms.katottg.several" : "forms.katottg.form")] };
  }

  readAddress(asked) {
    const value = {};
    const errors = [];
    for (const part of ADDRESS_PARTS.filter((name) => this.text(`${asked.input}.${name}`))) this.readPart(asked, part, value, errors);
    if (!Object.keys(value).length && !errors.length) return { errors };
    if (!value.katottg && !errors.some((error) => error.input.endsWith(".katottg"))) errors.push(this.wrongAt(asked, asked.input + ".katottg", "forms.address.settlement"));
    if (this.rules.places[value.katottg]?.[1] && !value.street) errors.push(this.wrongAt(asked, asked.input + ".street", "forms.address.street"));
    if (!value.building) errors.push(this.wrongAt(asked, asked.input + ".building", "forms.address.building"));
    return { value, errors };
  }

  readPart(asked, part, value, errors) {
    const input = `${asked.input}.${part}`;
    const typed = this.text(input);
    if (part === "katottg") {
      const place = this.place(asked, input, typed);
      const code = place.value ?? "";
      const habitable = code in this.rules.places || !(code.slice(9, 12) === "000" && code.slice(12, 14) === "00");
      if (place.value && !habitable) errors.push(this.wrongAt(asked, input, "forms.address.settlement"));
      else if (place.value) value.katottg = place.value;
      errors.push(...place.errors);
      return;
    }
    value[part] = part === "postalIndex" ? compact(typed) : typed;
    if (part === "postalIndex" && !/^\d{5}$/.test(value[part])) errors.push(this.wrongAt(asked, input, "forms.address.index"));
    else if (length(value[part]) > (ADDRESS_LENGTHS[part] ?? Infinity)) errors.push(this.wrongAt(asked, input, "forms.address.long", ADDRESS_LENGTHS[part]));
  }

  readHours(asked) {
    const rows = [];
    const errors = [];
    this.rows(asked.input).forEach((number, i) => {
      const typed = (part) => this.text(`${asked.input}[${number}].${part}`);
      const [days, from, to] = [this.hoursDays(typed("days")), this.time(typed("from")), this.time(typed("to"))];
      const at = `${asked.input}[${i}].`;
      if (!days) errors.push(this.wrongAt(asked, at + "days", "forms.hours.days"));
      if (!from || !to || from === to) errors.push(this.wrongAt(asked, at + (from ? "to" : "from"), "forms.hours.time"));
      if (days && from && to) rows.push({ days, from, to });
    });
    if (!errors.length) errors.push(...this.repeated(asked, rows));
    const restriction = `${asked.input}.restriction`;
    if (this.text(restriction).length > 200) errors.push(this.wrongAt(asked, restriction, "forms.address.long", 200));
    return { value: rows.length || errors.length ? { rows } : undefined, errors };
  }

  repeated(asked, rows) {
    const end = (row) => (row.to < row.from ? "24:00" : row.to);
    for (let i = 0; i < rows.length; i++) {
      for (let earlier = 0; earlier < i; earlier++) {
        const shared = rows[i].days.find((day) => rows[earlier].days.includes(day));
        const overlap = rows[i].from < end(rows[earlier]) && rows[earlier].from < end(rows[i]);
        if (shared && (asked.field.noBreakInside || overlap)) {
          return [this.wrongAt(asked, `${asked.input}[${i}].days`, "forms.hours.repeated", shared)];
        }
      }
    }
    return [];
  }

  time(typed) {
    const time = /^(\d{1,2})[:.](\d{2})$/.exec(typed);
    const real = time && ((Number(time[1]) < 24 && Number(time[2]) < 60) || (time[1] === "24" && time[2] === "00"));
    return real ? `${time[1].padStart(2, "0")}:${time[2]}` : "";
  }

  hoursDays(typed) {
    const days = [];
    for (const part of typed.split(/\s*,\s*/)) {
      const ends = part.split(/\s*[-–—]\s*/).map((name) => DAYS.findIndex((day) => day.toLowerCase() === name.toLowerCase()));
      if (ends.includes(-1) || ends.length > 2 || (ends.length === 2 && ends[0] >= ends[1])) return undefined;
      days.push(...DAYS.slice(ends[0], ends.at(-1) + 1));
    }
    return days;
  }

  readTable(asked) {
    const numbers = this.rows(asked.input);
    if (numbers.length > 500) return { errors: [this.wrong(asked, "forms.table.many", 500)] };
    const value = numbers.map((number, i) => {
      const row = {};
      for (const column of asked.field.columns) {
        const typed = this.renumbered(`${asked.input}[${number}].`, `${asked.input}[${i}].`);
        row[column.id] = typed.read(this.cell(asked, column, i));
      }
      return row;
    });
    return { value: value.length ? value : undefined, errors: [] };
  }

  /* The same page with the cells of one row under its number among the filled rows. */
  renumbered(from, to) {
    const view = Object.create(this);
    view.inputs = Object.fromEntries(
      Object.entries(this.inputs).filter(([name]) => name.startsWith(from)).map(([name, value]) => [to + name.slice(from.length), value]));
    return view;
  }

  /* Conditions. */
  shown(key) {
    if (!this.visible.has(key)) {
      const field = this.rules.fields.find((candidate) => candidate.key === key);
      this.visible.set(key, !field.visibleIf || this.holds(field.visibleIf));
    }
    return this.visible.get(key);
  }

  texts(value) {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((item) => (typeof item === "object" ? "row" : item));
    return [typeof value === "object" ? "given" : String(value)];
  }

  valuesOf(path, row) {
    if (path.startsWith("[].")) {
      const column = row.table.columns.find((candidate) => candidate.id === path.slice(3));
      return this.cellShown(column, row) ? this.texts(row.cells[column.id].value) : [];
    }
    const [key, column] = path.split("[].");
    if (!this.readings.has(key) || (key in this.rules.known && !column)) return this.rules.known[path] ?? [];
    if (!this.shown(key)) return [];
    const { value } = this.readings.get(key);
    if (!column) return this.texts(value);
    const table = this.rules.fields.find((candidate) => candidate.key === key);
    const of = table.columns.find((candidate) => candidate.id === column);
    return (value ?? []).flatMap((cells) => (this.cellShown(of, { table, cells }) ? this.texts(cells[column].value) : []));
  }

  cellShown(column, row) {
    return !column.visibleIf || this.holds(column.visibleIf, row);
  }

  holds(condition, row) {
    if (condition.op === "all") return condition.parts.every((part) => this.holds(part, row));
    const values = this.valuesOf(condition.of, row);
    switch (condition.op) {
      case "given": return values.some((value) => value !== "false");
      case "not": return !values.some((value) => value !== "false");
      case "in": return values.some((value) => condition.values.some((accepted) => same(accepted, value)));
      case "other": return values.length > 0 && !values.some((value) => same(condition.value, value));
      default: return values.some((value) => this.between(value, condition));
    }
  }

  between(value, { from, to }) {
    if (realDay(value)) {
      const [first, last] = [dayRule(from, this.rules.today), dayRule(to, this.rules.today)];
      return !!first && !!last && value >= first && value <= last;
    }
    return [value, from, to].every(isNumber) && Number(value) >= Number(from) && Number(value) <= Number(to);
  }

  /* Rules of the card. */
  judge(field) {
    const asked = this.alone(field);
    const reading = this.readings.get(field.key);
    if (field.type !== "table" || !reading.value) {
      this.check(asked, reading);
      const empty = (key) => !(this.readings.get(key)?.value?.length && this.shown(key));
      if (field.type === "table" && field.atLeastOneOf?.every(empty)) this.errors.push(this.wrong(asked, "forms.atLeastOne"));
      return;
    }
    reading.value.forEach((cells, i) => {
      const row = { table: field, cells };
      field.columns.filter((column) => this.cellShown(column, row)).forEach((column) => this.check(this.cell(asked, column, i), cells[column.id], row));
    });
    this.checkItems(asked, reading.value);
  }

  check(asked, { value, errors }, row) {
    const { field } = asked;
    this.errors.push(...errors);
    if (errors.length) return;
    if (field.constValue !== undefined && (value ?? false) !== field.constValue) {
      this.errors.push(this.own(asked, "required", "forms.const"));
    } else if (value === undefined) {
      if (field.required || (field.requiredIf && this.holds(field.requiredIf, row))) this.errors.push(this.own(asked, "required", "forms.required." + this.kind(field.type)));
    } else {
      this.checkRules(asked, value, row);
    }
  }

  kind(type) {
    return { radio: "choice", select: "choice", katottg: "choice", multiselect: "choices", date: "date", table: "table", address: "address" }[type] ?? "text";
  }

  checkRules(asked, value, row) {
    switch (asked.field.type) {
      case "checkbox":
      case "radio":
      case "select":
      case "openingHours": return;
      case "integer":
      case "decimal": return this.checkNumber(asked, value, row);
      case "date": return this.checkDay(asked, value, row);
      case "multiselect": return this.checkItems(asked, value);
      case "address": return this.checkPlace(asked, asked.input + ".katottg", value.katottg);
      case "katottg": return this.checkPlace(asked, asked.input, value);
      case "rnokpp":
      case "unzr": return this.agree(asked, value, row);
      default: return this.checkText(asked, value);
    }
  }

  checkText(asked, text) {
    const { type, minLength, maxLength } = asked.field;
    const source = this.pattern(asked)?.source;
    if (length(text) > maxLength && (type === "text" || type === "textarea")) this.errors.push(this.wrong(asked, "forms.long", maxLength, length(text)));
    else if (length(text) < minLength) this.errors.push(this.wrong(asked, "forms.short", minLength));
    else if (source && !new RegExp(source, "u").test(text)) this.errors.push(this.own(asked, "pattern", "forms.pattern"));
  }

  other(key, row) {
    if (key.split(".").length > 2) return row?.cells[key.split(".").at(-1)]?.value;
    return this.readings.has(key) && this.shown(key) ? this.readings.get(key).value : undefined;
  }

  labelOf(key) {
    const [section, id, column] = key.split(".");
    const field = this.rules.fields.find((candidate) => candidate.key === `${section}.${id}`);
    return (column ? field.columns.find((candidate) => candidate.id === column) : field).label;
  }

  checkNumber(asked, text, row) {
    const { min, max, scale, lessOrEqual, computed } = asked.field;
    const plain = (number) => String(Number(number));
    const digits = (text.split(".")[1] ?? "").replace(/0+$/, "").length;
    if (min !== undefined && Number(text) < Number(min)) this.errors.push(this.wrong(asked, "forms.number.min", plain(min)));
    else if (max !== undefined && Number(text) > Number(max)) this.errors.push(this.wrong(asked, "forms.number.max", plain(max)));
    else if (scale !== undefined && digits > scale) this.errors.push(this.wrong(asked, "forms.number.scale", scale));
    const most = lessOrEqual && this.other(lessOrEqual, row);
    if (most !== undefined && Number(text) > Number(most)) this.errors.push(this.wrong(asked, "forms.number.lessOrEqual", this.labelOf(lessOrEqual)));
    const factors = (computed ?? []).map((key) => this.other(key, row));
    if (!factors.length || factors.includes(undefined)) return;
    const product = factors.reduce((total, factor) => total * Number(factor), 1);
    if (Math.abs(Number(text) - product) > 0.010001) this.warnings.push(this.wrong(asked, "forms.number.computed", plain(product.toFixed(2))));
  }

  checkDay(asked, day, row) {
    const { minDay, maxDay, after, maxSpan } = asked.field;
    if (minDay && day < minDay.day) return this.bound(asked, minDay, "forms.date.past", "forms.date.min");
    if (maxDay && day > maxDay.day) return this.bound(asked, maxDay, "forms.date.future", "forms.date.max");
    const start = after && this.other(after, row);
    if (!start) return undefined;
    if (day <= start) return this.errors.push(this.wrong(asked, "forms.date.after", this.labelOf(after)));
    const span = /^P(\d+)([DMY])$/.exec(maxSpan ?? "");
    const last = span && plus(start, Number(span[1]), span[2].toLowerCase());
    return last && day > last && this.errors.push(this.wrong(asked, "forms.date.max", last));
  }

  bound(asked, rule, todays, other) {
    this.errors.push(rule.today ? this.wrong(asked, todays) : this.wrong(asked, other, rule.day));
  }

  agree(asked, value, row) {
    const { crossCheck, type } = asked.field;
    const day = crossCheck && this.other(crossCheck, row);
    const birth = type === "rnokpp" ? plus("1899-12-31", Number(value.slice(0, 5)), "d") : `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
    if (day && day !== birth) this.warnings.push(this.wrong(asked, `forms.${type}.birthDate`));
  }

  checkPlace(asked, input, code) {
    const { within, place } = asked.field;
    if (within && code in this.rules.places && !within.includes(code)) this.errors.push(this.wrongAt(asked, input, "forms.address.outside", place));
  }

  checkItems(asked, items) {
    const { minItems = 0, maxItems = 100, exactlyOne } = asked.field;
    if (items.length < minItems) this.errors.push(this.wrong(asked, "forms.items.min", minItems));
    else if (items.length > maxItems) this.errors.push(this.wrong(asked, "forms.items.max", maxItems, items.length));
    if (exactlyOne && items.filter((row) => row[exactlyOne].value).length !== 1) {
      const column = asked.field.columns.find((candidate) => candidate.id === exactlyOne);
      this.errors.push(this.wrong(asked, "forms.items.exactlyOne", column.label));
    }
  }
}

/** Judges inputs ({name: [values]}) by rules: errors and warnings as {input, text}, and the keys of hidden fields. */
export function judge(rules, inputs) {
  const page = new Page(rules, inputs);
  return {
    errors: page.errors,
    warnings: page.warnings,
    hidden: rules.fields.map((field) => field.key).filter((key) => !page.shown(key)),
    hiddenCell: (table, row, column) => {
      const field = rules.fields.find((candidate) => candidate.key === table);
      const cells = page.readings.get(table)?.value?.[page.rows(table).indexOf(row)];
      return !!cells && !page.cellShown(field.columns.find((candidate) => candidate.id === column), { table: field, cells });
    },
  };
}

/** The word form a number takes: one error, few errors, many errors. */
export function plural(number, language) {
  const [tens, ones] = [number % 100, number % 10];
  if (language === "en") return number === 1 ? "one" : "many";
  if (tens >= 11 && tens <= 14) return "many";
  return ones === 1 ? "one" : ones >= 2 && ones <= 4 ? "few" : "many";
}

/* The page. */
const idOf = (input) => input.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/-$/, "");

function inputsOf(form) {
  const inputs = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") (inputs[name] ??= []).push(value);
  return inputs;
}

function hide(element, hidden) {
  element.classList.toggle("off", hidden);
  element.hidden = hidden;
}

function showFields(form, rules) {
  const verdict = judge(rules, inputsOf(form));
  form.querySelectorAll("[data-field]").forEach((element) => {
    const cell = /^([^[]+)\[(\d+)\]\.(\w+)$/.exec(element.dataset.field);
    if (cell) hide(element, verdict.hiddenCell(cell[1], Number(cell[2]), cell[3]));
    else hide(element, verdict.hidden.includes(element.dataset.field));
  });
  return verdict;
}

function clearErrors(form) {
  document.querySelectorAll(".sum").forEach((element) => element.remove());
  form.querySelectorAll(".err").forEach((element) => element.remove());
  form.querySelectorAll(".bad").forEach((element) => element.classList.remove("bad"));
  form.querySelectorAll("[aria-invalid]").forEach((element) => element.setAttribute("aria-invalid", "false"));
}

function tell(form, rules, error) {
  const control = document.getElementById(idOf(error.input)) ?? form.elements[error.input];
  const holder = control?.closest?.("[data-field]") ?? form.querySelector(`[data-field="${CSS.escape(error.input)}"]`);
  control?.setAttribute?.("aria-invalid", "true");
  if (!holder || holder.querySelector(":scope > .err")) return;
  const text = document.createElement("p");
  const prefix = document.createElement("span");
  prefix.className = "vh";
  prefix.textContent = rules.messages["forms.error"] + " ";
  text.className = "err";
  text.id = idOf(holder.dataset.field) + "-error";
  text.append(prefix, error.text);
  holder.classList.add("bad");
  const before = holder.querySelector(":scope > .hint") ?? holder.querySelector(":scope > label, :scope > legend");
  if (before) before.after(text);
  else holder.prepend(text);
  const describes = control?.matches?.("fieldset *") && holder.matches("fieldset") ? holder : control;
  const ids = new Set((describes?.getAttribute?.("aria-describedby") ?? "").split(" ").filter(Boolean));
  describes?.setAttribute?.("aria-describedby", [...ids.add(text.id)].join(" "));
}

function summary(form, rules, errors) {
  const box = document.createElement("div");
  const heading = document.createElement("h2");
  const list = document.createElement("ul");
  heading.textContent = rules.messages["forms.summary." + plural(errors.length, rules.language)].replace("{0}", errors.length);
  for (const error of errors) {
    const link = document.createElement("a");
    link.href = "#" + idOf(error.input);
    link.textContent = error.text;
    list.appendChild(document.createElement("li")).append(link);
  }
  box.className = "sum";
  box.tabIndex = -1;
  box.setAttribute("role", "alert");
  box.append(heading, list);
  (form.closest("main") ?? document.body).prepend(box);
  const title = rules.messages["forms.error"] + " ";
  if (!document.title.startsWith(title)) document.title = title + document.title;
  box.focus();
}

function attach(form) {
  const rules = JSON.parse(form.dataset.rules);
  showFields(form, rules);
  form.addEventListener("input", () => showFields(form, rules));
  form.addEventListener("change", () => showFields(form, rules));
  form.addEventListener("submit", (event) => {
    if (event.submitter?.classList.contains("second")) return;
    clearErrors(form);
    const { errors } = showFields(form, rules);
    if (!errors.length) return;
    event.preventDefault();
    errors.forEach((error) => tell(form, rules, error));
    summary(form, rules, errors);
  });
}

if (typeof document !== "undefined") document.querySelectorAll("form[data-rules^='{']").forEach(attach);
