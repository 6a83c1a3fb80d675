package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.answers.Asked;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.answers.Prefill;
import ua.cnap.portal.answers.Reading;
import ua.cnap.portal.answers.ValueReader;
import ua.cnap.portal.answers.Values;
import ua.cnap.portal.forms.Answered;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.Dates;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.Operand;
import ua.cnap.portal.forms.Option;
import ua.cnap.portal.forms.Section;

/**
 * A form as one person filled it, judged on one day: which fields are shown, what is wrong, and the answers that would be
 * submitted. A value whose field is hidden stays among the inputs, is not judged and is never submitted.
 */
public final class FormFilling implements Answered {
    private final Form form;
    private final FillingContext context;
    private final FormInputs inputs;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Boolean> shown = new HashMap<>();
    private final Findings findings = new Findings();

    private FormFilling(Form form, FormInputs typed, FillingContext context) {
        this.form = form;
        this.context = context;
        this.inputs = Prefill.filled(form, typed, context);
        ValueReader reader = new ValueReader(inputs, context);
        form.fields().forEach(field -> {
            fields.put(field.key(), field);
            readings.put(field.key(), reader.read(Asked.alone(field)));
        });
        visibleSections().forEach(section -> visibleFields(section).forEach(this::judge));
    }

    /** Judges what was typed into a form. */
    public static FormFilling of(Form form, FormInputs typed, FillingContext context) {
        return new FormFilling(form, typed, context);
    }

    /** The form that is filled. */
    public Form form() {
        return form;
    }

    /** What is typed, with the values certificate and profile give: what a page shows in its inputs. */
    public FormInputs inputs() {
        return inputs;
    }

    /** The options a page offers for a choice. */
    public List<Option> optionsOf(Field field) {
        return context.optionsOf(field);
    }

    /** Whether the value is vouched for by the certificate and cannot be changed. */
    public boolean isLocked(Field field) {
        return context.locked(field).isPresent();
    }

    /** The sections shown now, without those that ask nothing. */
    public List<Section> visibleSections() {
        return form.sections().stream()
                .filter(section -> section.fields().stream().anyMatch(Field::isAnswered))
                .filter(section -> section.visibleIf().map(this::holds).orElse(true))
                .toList();
    }

    /** The fields of a section shown now. */
    public List<Field> visibleFields(Section section) {
        return section.fields().stream()
                .filter(field -> field.isAnswered() && isVisible(field.key()))
                .toList();
    }

    /** Whether a field is shown now; one the form does not have is not. */
    public boolean isVisible(String key) {
        if (!fields.containsKey(key)) {
            return false;
        }
        Boolean known = shown.get(key);
        if (known == null) {
            Optional<Section> section = form.section(key.substring(0, key.indexOf('.')));
            Optional<Condition> own = fields.get(key).need().visibleIf();
            known = section.flatMap(Section::visibleIf).map(this::holds).orElse(true)
                    && own.map(this::holds).orElse(true);
            shown.put(key, known);
        }
        return known;
    }

    /** Whether a visible field must be answered now. */
    public boolean isRequired(Field field) {
        return field.need().required()
                || field.need().requiredIf().map(this::holds).orElse(false);
    }

    /** Whether a condition of the card (of a document, a fee, an exemption) holds for these answers. */
    public boolean holds(Condition condition) {
        return condition.holds(this);
    }

    /** Everything wrong on the page of a section; files are judged at the step of documents. */
    public List<FieldError> errorsIn(String sectionId) {
        return errors().stream()
                .filter(error -> error.section().equals(sectionId))
                .filter(error -> fields.get(error.field()).type() != FieldType.FILE)
                .toList();
    }

    /** Files that are required now and not attached, or attached in a wrong number. */
    public List<FieldError> fileErrors() {
        return errors().stream()
                .filter(error -> fields.get(error.field()).type() == FieldType.FILE)
                .toList();
    }

    /** Everything that stands in the way of signing and submitting. */
    public List<FieldError> errors() {
        return List.copyOf(findings.errors());
    }

    /** Doubts that stand in no one's way, such as a birth date at odds with the tax number. */
    public List<FieldError> warnings() {
        return List.copyOf(findings.warnings());
    }

    /** The typed value of a visible field; missing when it is hidden or unanswered. */
    public JsonNode answer(String key) {
        Reading reading = readings.get(key);
        return reading != null && isVisible(key) ? reading.value() : MissingNode.getInstance();
    }

    /** The answers as they are submitted, keyed {@code section.field}: visible and answered ones only. */
    public ObjectNode submitted() {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        visibleSections().forEach(section -> visibleFields(section).forEach(field -> {
            JsonNode value = field.type() == FieldType.TABLE ? visibleRows(field) : answer(field.key());
            if (!value.isMissingNode()) {
                answers.set(field.key(), value.deepCopy());
            }
        }));
        return answers;
    }

    /** The answers in words, for the review, the papers and the journal. */
    public AnswerSheet sheet(Locale locale) {
        return new AnswerWriter(this, context, locale).sheet();
    }

    /** The rules of a section, or of a part of one, for the browser, as JSON; the same sentences and rules as on the server. */
    public ObjectNode clientRules(Section section, Locale locale) {
        return new ClientRules(this, context, locale).of(section);
    }

    @Override
    public LocalDate today() {
        return context.today();
    }

    @Override
    public List<String> valuesOf(Operand operand) {
        if (operand instanceof Operand.Answer answer) {
            return Values.texts(answer(answer.key()));
        }
        if (operand instanceof Operand.ColumnOf column) {
            List<String> values = new ArrayList<>();
            visibleRows(fields.get(column.table()))
                    .forEach(row -> values.addAll(Values.texts(row.path(column.column()))));
            return values;
        }
        return operand instanceof Operand.ApplicantKind ? List.of(context.kind().name()) : age();
    }

    /** A view of one row of a table, for conditions that name its columns. */
    Answered row(Field table, JsonNode row) {
        return new RowAnswers(this, table, row);
    }

    private JsonNode visibleRows(Field table) {
        JsonNode rows = answer(table.key());
        if (rows.isMissingNode()) {
            return rows;
        }
        var visible = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> {
            ObjectNode cells = visible.addObject();
            RowAnswers answers = new RowAnswers(this, table, row);
            table.columns().stream()
                    .filter(column -> answers.isVisible(column) && row.has(column.id()))
                    .forEach(column -> cells.set(column.id(), row.get(column.id())));
        });
        return visible;
    }

    private List<String> age() {
        return Dates.iso(answer("applicant.birthDate").asText()).stream()
                .filter(day -> !day.isAfter(context.today()))
                .map(day -> String.valueOf(Period.between(day, context.today()).getYears()))
                .toList();
    }

    /** What the certificate vouches for may raise a doubt but is never refused: the person could not mend it. */
    private void judge(Field field) {
        Reading reading = readings.get(field.key());
        Findings judged = new Findings();
        RuleCheck rules = new RuleCheck(this, context, judged);
        if (field.type() == FieldType.TABLE) {
            rules.checkTable(Asked.alone(field), reading);
        } else {
            rules.check(Asked.alone(field), reading, this);
        }
        if (!isLocked(field)) {
            findings.errors().addAll(judged.errors());
        }
        findings.warnings().addAll(judged.warnings());
    }
}
