import { dayInWords, dayOf, monthOf, realDay } from "./days.js";
import { IDENTIFIERS, latinCode } from "./identifiers.js";
import { isNumber } from "./numbers.js";
import { compact, length, line, lines, toCyrillic, toLatin } from "./spelling.js";

const DAYS = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд"];
const ADDRESS_PARTS = ["katottg", "postalIndex", "streetType", "street", "building", "corpus", "apartment"];
const ADDRESS_LENGTHS = { streetType: 30, street: 100, building: 20, corpus: 20, apartment: 20 };

/** What is typed on one page, read: for each field a value or what is wrong with its form. */
export class Reading {
  constructor(rules, inputs) {
    this.rules = rules;
    this.inputs = inputs;
    this.readings = new Map(rules.fields.map((field) => [field.key, this.read(this.alone(field))]));
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
    return realDay(String(arg)) ? dayInWords(arg, this.rules.language) : String(arg);
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
    const number = monthOf(month);
    if (!number) return { errors: [this.wrongAt(asked, input + ".month", "forms.date.form")] };
    const value = /^\d{1,2}$/.test(day) && dayOf(year, number, day);
    return value ? { value, errors: [] } : wrong;
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
    const numbers = this.rows(asked.input);
    if (numbers.length > 28) return { errors: [this.wrong(asked, "forms.table.many", 28)] };
    numbers.forEach((number, i) => {
      const typed = (part) => this.text(`${asked.input}[${number}].${part}`);
      const [days, from, to] = [this.hoursDays(typed("days")), this.time(typed("from")), this.time(typed("to"))];
      const at = `${asked.input}[${i}].`;
      if (!days) errors.push(this.wrongAt(asked, at + "days", "forms.hours.days"));
      if (!from || !to || from === to) errors.push(this.wrongAt(asked, at + (from ? "to" : "from"), "forms.hours.time"));
      if (days && from && to) rows.push({ days, from, to });
    });
    if (!errors.length) errors.push(...this.repeated(asked, rows));
    const restriction = `${asked.input}.restriction`;
    if (!numbers.length && this.text(restriction)) errors.push(this.wrong(asked, "forms.hours.days"));
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
}
