package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import ua.cnap.portal.answers.Asked;
import ua.cnap.portal.forms.DayRule;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Validation;
import ua.cnap.portal.identifier.Rnokpp;

/** Judges days: bounds, order, and agreement of a birth date with identifiers. */
record DayCheck(RuleCheck rules, Findings findings, LocalDate today) {
    void check(Asked asked, LocalDate day, JsonNode row) {
        Validation.Days bounds = asked.field().rules().days();
        Optional<DayRule> min = bounds.min().filter(rule -> day.isBefore(rule.on(today)));
        Optional<DayRule> max = bounds.max().filter(rule -> day.isAfter(rule.on(today)));
        if (min.isPresent()) {
            bound(asked, min.get(), "forms.date.past", "forms.date.min");
        } else if (max.isPresent()) {
            bound(asked, max.get(), "forms.date.future", "forms.date.max");
        } else {
            order(asked, day, bounds, row);
        }
    }

    /** A birth date that does not agree with the identifier is a doubt, never a refusal. */
    void agree(Asked asked, String identifier, JsonNode row) {
        asked.field()
                .rules()
                .agreement()
                .crossCheck()
                .flatMap(key -> rules.day(asked, key, row))
                .filter(day -> !day.equals(birthDate(asked.field().type(), identifier)))
                .ifPresent(day -> findings.warnings()
                        .add(asked.wrong("forms." + asked.field().type().code() + ".birthDate")));
    }

    private void bound(Asked asked, DayRule rule, String todays, String other) {
        findings.errors().add(rule.isToday() ? asked.wrong(todays) : asked.wrong(other, rule.on(today)));
    }

    private void order(Asked asked, LocalDate day, Validation.Days bounds, JsonNode row) {
        Optional<LocalDate> start = bounds.after().flatMap(key -> rules.day(asked, key, row));
        if (start.filter(from -> !day.isAfter(from)).isPresent()) {
            findings.errors()
                    .add(asked.wrong(
                            "forms.date.after", rules.labelOf(bounds.after().get())));
        } else if (start.isPresent() && bounds.maxSpan().isPresent()) {
            LocalDate last = start.get().plus(bounds.maxSpan().get());
            if (day.isAfter(last)) {
                findings.errors().add(asked.wrong("forms.date.max", last));
            }
        }
    }

    private static LocalDate birthDate(FieldType type, String identifier) {
        return type == FieldType.RNOKPP
                ? new Rnokpp(identifier).birthDate()
                : LocalDate.parse(identifier.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
