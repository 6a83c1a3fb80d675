import { dayRule, realDay } from "./days.js";
import { isNumber, same } from "./numbers.js";
import { Reading } from "./reading.js";

/** Which fields of a page are shown: conditions over what is answered in the fields that are shown themselves. */
export class Showing extends Reading {
  visible = new Map();

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
}
