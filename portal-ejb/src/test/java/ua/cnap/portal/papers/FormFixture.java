package ua.cnap.portal.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.Operand;
import ua.cnap.portal.forms.Option;
import ua.cnap.portal.forms.Section;
import ua.cnap.portal.forms.Validation;

/** A form with a field of every type and every kind of condition. */
final class FormFixture {
    private static final Operand KIND = new Operand.Answer("business.kind");
    private static final Operand TICK = new Operand.Answer("business.checkbox");

    private FormFixture() {}

    static Form form() {
        Field kind = field(FieldType.RADIO, "business.kind", "Тип", true, Optional.empty(), List.of());
        List<Field> business = new ArrayList<>(List.of(kind));
        for (FieldType type : FieldType.values()) {
            if (type != FieldType.TABLE) {
                business.add(field(
                        type, "business." + type.code(), "Питання " + type.code(), false, Optional.empty(), List.of()));
            }
        }
        List<Field> columns = business.subList(1, 4);
        Field narrow = field(FieldType.TABLE, "object.narrow", "Діти", true, Optional.empty(), columns);
        Field wide = field(FieldType.TABLE, "object.wide", "Об’єкти", false, Optional.empty(), business.subList(1, 9));
        return new Form(
                2,
                List.of(
                        section("business", "Відомості про суб’єкта господарювання", business),
                        section("object", "Об’єкти нерухомості", List.of(narrow, wide)),
                        section("conditions", "Умови", conditional()),
                        section("sign", "Підписання", List.of(signature()))));
    }

    private static List<Field> conditional() {
        List<Condition> conditions = List.of(
                new Condition.OneOf(KIND, List.of("LEGAL_ENTITY", "SOLE_PROPRIETOR")),
                new Condition.Other(KIND, "LEGAL_ENTITY"),
                new Condition.Given(TICK),
                new Condition.NotGiven(KIND),
                new Condition.Between(new Operand.ApplicantAge(), "14", "18"),
                new Condition.All(List.of(
                        new Condition.OneOf(new Operand.ApplicantKind(), List.of("CITIZEN")),
                        new Condition.OneOf(TICK, List.of("false")))));
        return conditions.stream()
                .map(when -> field(FieldType.TEXT, "conditions.x", "Умовне", false, Optional.of(when), List.of()))
                .toList();
    }

    private static Field signature() {
        return field(FieldType.SIGNATURE, "sign.signature", "Підпис КЕП", true, Optional.empty(), List.of());
    }

    private static Section section(String id, String title, List<Field> fields) {
        return new Section(id, LocalizedText.of(title), Optional.empty(), fields, true);
    }

    private static Field field(
            FieldType type, String key, String label, boolean required, Optional<Condition> when, List<Field> columns) {
        List<Option> options = type.isChoice()
                ? List.of(
                        new Option("LEGAL_ENTITY", LocalizedText.of("Юридична особа")),
                        new Option("SOLE_PROPRIETOR", LocalizedText.of("Фізична особа — підприємець")))
                : List.of();
        return new Field(
                key.substring(key.indexOf('.') + 1),
                key,
                LocalizedText.of(label),
                Optional.of(LocalizedText.of("Підказка до питання")),
                type,
                new Field.Need(required, when.filter(Condition.Given.class::isInstance), when, Optional.empty()),
                new Field.Source(Optional.empty(), true),
                options,
                Optional.empty(),
                columns,
                new Field.Files(List.of(), 10, Optional.empty()),
                rules(),
                Map.of());
    }

    private static Validation rules() {
        return new Validation(
                new Validation.Lengths(0, 500),
                Optional.empty(),
                Optional.empty(),
                new Validation.Numbers(Optional.empty(), Optional.empty(), OptionalInt.empty()),
                new Validation.Days(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Validation.Items(OptionalInt.empty(), OptionalInt.empty(), Optional.empty()),
                new Validation.Agreement(Optional.empty(), List.of(), Optional.empty(), List.of()),
                Optional.empty(),
                false);
    }
}
