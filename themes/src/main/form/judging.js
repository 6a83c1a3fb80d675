import { plus } from "./days.js";
import { length } from "./spelling.js";
import { Showing } from "./showing.js";

/** The fields that are shown, judged by the rules of the card: errors to mend and doubts that stand in no one's way. */
export class Judging extends Showing {
  errors = [];
  warnings = [];

  constructor(rules, inputs) {
    super(rules, inputs);
    rules.fields.filter((field) => !field.locked && this.shown(field.key)).forEach((field) => this.judge(field));
  }

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
    const unticked = field.type === "checkbox" && !value && this.needed(field, row);
    if (field.constValue === undefined ? unticked : (value ?? false) !== field.constValue) {
      this.errors.push(this.own(asked, "required", "forms.const"));
    } else if (value === undefined) {
      if (this.needed(field, row)) this.errors.push(this.own(asked, "required", "forms.required." + this.kind(field.type)));
    } else {
      this.checkRules(asked, value, row);
    }
  }

  needed(field, row) {
    return field.required || (!!field.requiredIf && this.holds(field.requiredIf, row));
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
  const page = new Judging(rules, inputs);
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
