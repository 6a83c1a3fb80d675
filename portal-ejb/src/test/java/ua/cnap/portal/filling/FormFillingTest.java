package ua.cnap.portal.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.answers.UnknownInputs;
import ua.cnap.portal.answers.Values;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.CardFixture;
import ua.cnap.portal.fee.FeeCalculator;
import ua.cnap.portal.fee.SubsistenceMinimum;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.Section;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormFillingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private final Card card = CardFixture.card("every-type");
    private final Form form = card.form().orElseThrow();
    private final Map<String, List<String>> typed = new TreeMap<>();
    private FillingContext context = FillingContext.on(TODAY, ApplicantKind.CITIZEN)
            .at(Map.of("centre.units", List.of()), Map.of("centre.hromada", "UA56060250000052338"));

    FormFillingTest() {
        type("main.title", "Крамниця", "main.kind", "A", "main.purposes", "BUILD", "main.area", "12,5");
        type("main.from.day", "1", "main.from.month", "12", "main.from.year", "2026");
        type(
                "main.home.katottg",
                "UA56060250010051586",
                "main.home.street",
                "Незалежності",
                "main.home.building",
                "12");
    }

    @Test
    void a_right_page_has_no_errors() {
        assertThat(errors("main")).isEmpty();
    }

    @Test
    void a_missing_answer_is_asked_for_in_the_words_of_the_question() {
        typed.remove("main.title");
        typed.remove("main.kind");

        assertThat(sentences("main")).containsExactly("Заповніть: Назва", "Оберіть: Вид");
    }

    @Test
    void a_box_that_is_required_has_to_be_ticked() {
        type("main.floors", "7");
        assertThat(sentences("main")).containsExactly("Поставте позначку: Ветеран");

        type("main.veteran", "true");
        assertThat(errors("main")).isEmpty();
    }

    @Test
    void a_nested_question_appears_only_when_every_condition_before_it_holds() {
        type("main.level", "2");
        assertThat(filling().isVisible("main.deep")).isTrue();
        assertThat(errors("main")).containsExactly("main.deep forms.required.text");

        type("main.kind", "B", "main.deep", "лишилося");
        assertThat(filling().isVisible("main.deep")).isFalse();
        assertThat(filling().submitted().has("main.deep")).isFalse();
        assertThat(filling().inputs().first("main.deep")).contains("лишилося");
    }

    @Test
    void a_hidden_section_asks_and_submits_nothing() {
        type("people.guests[0].fullName", "Гість Перший");

        assertThat(filling().visibleSections()).extracting(Section::id).doesNotContain("people");
        assertThat(filling().submitted().has("people.guests")).isFalse();
        assertThat(errors("people")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "main.title,Я,forms.short",
        "main.title,Дуже довга назва,forms.long",
        "main.kind,Z,forms.choice.unknown",
        "main.area,багато,forms.number.form",
        "main.area,0.4,forms.number.min",
        "main.area,1000.1,forms.number.max",
        "main.area,1.25,forms.number.scale",
        "main.floors,1.5,forms.number.integer",
        "main.plot,123,forms.cadastral.form",
        "main.code,00022437,forms.edrpou.check",
        "main.activity,62,forms.kved.form",
        "main.account,UA1,forms.iban.form",
        "main.register,19910824-00025,forms.unzr.check",
        "main.tax,1759013770,forms.rnokpp.check",
        "main.tax,175901377,forms.rnokpp.form",
        "main.mail,я@дім,forms.email.form",
        "main.call,90-10-10,forms.phone.form",
        "main.region,Атлантида,forms.katottg.form",
        "main.home.building,'',forms.address.building",
        "main.home.katottg,UA12060170010065850,forms.address.outside",
        "main.home.street,'',forms.address.street",
        "main.home.katottg,UA56060000000041446,forms.address.settlement",
        "main.home.postalIndex,2081,forms.address.index",
        "main.from.month,13,forms.date.form",
        "main.from.year,26,forms.date.fourDigits",
        "main.from.month,'',forms.date.month"
    })
    void a_wrong_value_is_told_at_its_input(String input, String value, String message) {
        type(input, value);

        assertThat(errors("main"))
                .containsExactly((message.equals("forms.date.form") ? "main.from.day" : input) + " " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "main.area|1 000,0|1000.0",
                "main.area|12.50|12.50",
                "main.tax|175 901-3776|1759013776",
                "main.register|1991082400026|19910824-00026",
                "main.account|ua21 3223 1300 0002 6007 2335 6600 1|UA213223130000026007233566001",
                "main.call|(0564) 90 08 12|+380564900812",
                "main.region|м. Здолбунів|UA56060250010051586",
                "main.title|  Дім  |Дім",
                "main.mail| a@b.ua |a@b.ua",
                "main.activity|62,01|62.01"
            })
    void a_value_is_kept_in_one_form_however_it_was_typed(String input, String value, String kept) {
        type(input, value);

        assertThat(Values.text(filling().answer(input))).isEqualTo(kept);
    }

    @Test
    void length_counts_characters_and_not_their_parts() {
        type("main.title", "😀".repeat(10));
        assertThat(errors("main")).isEmpty();

        type("main.story", "рядок\r\n".repeat(571) + "й".repeat(3));
        assertThat(errors("main")).isEmpty();
        type("main.story", "а".repeat(4001));
        assertThat(sentences("main")).containsExactly("Скоротіть до 4000 знаків: Опис. Зараз 4001");
    }

    @Test
    void text_that_looks_like_an_attack_is_kept_word_for_word() {
        type("main.story", "<script>alert('x')</script> '; DROP TABLE case_file; --");

        assertThat(filling().submitted().path("main.story").asText())
                .isEqualTo("<script>alert('x')</script> '; DROP TABLE case_file; --");
    }

    @Test
    void today_is_early_enough_and_yesterday_is_told_to_have_passed() {
        type("main.from.day", "21", "main.from.month", "листопада");
        assertThat(errors("main")).isEmpty();

        type("main.from.day", "20");
        assertThat(sentences("main")).containsExactly("Початок: цей день уже минув, вкажіть сьогодні або пізніше");
    }

    @Test
    void a_day_that_was_right_when_typed_is_refused_when_it_has_passed_at_submission() {
        FillingContext later = FillingContext.on(LocalDate.of(2026, 12, 2), ApplicantKind.CITIZEN);

        assertThat(FormFilling.of(form, FormInputs.of(typed), later).errors())
                .anyMatch(error -> error.messageKey().equals("forms.date.past"));
    }

    @Test
    void an_end_follows_its_beginning_and_not_too_far() {
        type("main.until", "2026-12-01");
        assertThat(sentences("main")).containsExactly("Кінець: дата має бути пізніше, ніж «Початок»");
        type("main.until", "02.06.2027");
        assertThat(sentences("main")).containsExactly("Кінець: вкажіть 1 червня 2027 або раніше");
        type("main.until", "01.06.2027");
        assertThat(errors("main")).isEmpty();
    }

    @Test
    void a_number_may_be_bound_by_another() {
        type("main.floors", "2", "main.underground", "3");

        assertThat(errors("main")).containsExactly("main.underground forms.number.lessOrEqual");
    }

    @Test
    void choices_have_a_most_and_a_condition_looks_at_each_of_them() {
        typed.put("main.purposes", List.of("BUILD", "TRADE"));
        assertThat(filling().isVisible("people.guests")).isTrue();
        assertThat(errors("main")).containsExactly("main.hours[0].days forms.required.text");

        typed.put("main.purposes", List.of("BUILD", "TRADE", "LIVE"));
        assertThat(errors("main")).contains("main.purposes forms.items.max");
    }

    @Test
    void a_card_that_only_names_the_ways_of_telling_offers_those_of_the_portal() {
        typed.put("main.tell", List.of("EMAIL", "CABINET"));

        assertThat(errors("main")).isEmpty();
        assertThat(line("main.tell")).isEqualTo("Електронна пошта, Персональний кабінет");
    }

    @Test
    void opening_hours_are_kept_in_the_notation_of_the_open_data() {
        type("main.hours[0].days", "пн – чт", "main.hours[0].from", "8:00", "main.hours[0].to", "17.20");
        type("main.hours[1].days", "Пт, Сб", "main.hours[1].from", "08:00", "main.hours[1].to", "16:00");

        assertThat(filling()
                        .answer("main.hours")
                        .path("rows")
                        .get(0)
                        .path("days")
                        .asText())
                .isEqualTo("Пн-Чт");
        assertThat(line("main.hours")).isEqualTo("Пн-Чт 08:00–17:20, Пт, Сб 08:00–16:00");
        type("main.hours.restriction", "обід 13:00–14:00");
        assertThat(line("main.hours")).endsWith("; обід 13:00–14:00");

        type("main.hours[1].days", "Чт");
        assertThat(errors("main")).containsExactly("main.hours[1].days forms.hours.repeated");
    }

    @Test
    void a_break_without_hours_and_more_rows_than_a_week_can_have_are_told_and_never_dropped() {
        type("main.hours.restriction", "обід 13:00–14:00");
        assertThat(errors("main")).containsExactly("main.hours[0].days forms.hours.days");

        for (int row = 0; row < 29; row++) {
            type("main.hours[" + row + "].days", "Пн");
        }
        assertThat(errors("main")).containsExactly("main.hours[0].days forms.table.many");
    }

    @Test
    void the_hromada_of_a_centre_follows_from_the_place_where_it_stands() {
        context = context.at(Map.of(), Map.of("centre.katottg", "UA12060170010720279"));

        assertThat(errors("main")).containsExactly("main.home.katottg forms.address.outside");
    }

    @Test
    void rows_of_a_table_are_judged_one_by_one() {
        typed.put("main.purposes", List.of("LIVE"));
        type("people.guests[0].fullName", "Коваль Ганна", "people.guests[0].stay", "LONG");
        type("people.guests[0].birthDate", "1990-02-30", "people.guests[0].place.katottg", "Здолбунів");

        assertThat(errors("people"))
                .containsExactlyInAnyOrder(
                        "people.guests[0].birthDate.day forms.date.form",
                        "people.guests[0].reason forms.required.text",
                        "people.guests[0].place.street forms.address.street",
                        "people.guests[0].place.building forms.address.building");
    }

    @Test
    void a_column_of_some_row_can_open_a_question() {
        typed.put("main.purposes", List.of("LIVE"));
        type(
                "people.guests[0].fullName",
                "Коваль Ганна",
                "people.guests[0].stay",
                "SHORT",
                "people.guests[0].birthDate",
                "1990-02-28");
        type("people.guests[0].reason", "прихована");
        assertThat(filling().isVisible("people.noise")).isFalse();
        assertThat(filling().submitted().at("/people.guests/0").has("reason")).isFalse();

        type("people.guests[0].stay", "LONG");
        assertThat(filling().isVisible("people.noise")).isTrue();
        assertThat(errors("people")).containsExactly("people.noise forms.const");
    }

    @Test
    void empty_rows_are_dropped() {
        typed.put("main.purposes", List.of("LIVE"));
        type("people.guests[0].fullName", " ", "people.guests[4].fullName", "Коваль Ганна");

        assertThat(filling().answer("people.guests")).hasSize(1);
        assertThat(sentences("people")).contains("Вкажіть дату народження (запис 1)", "Оберіть: Перебування (запис 1)");
    }

    @Test
    void what_the_form_does_not_have_is_refused() {
        Section main = form.section("main").orElseThrow();

        for (String name : List.of(
                "main.nothing", "people.guests[0].fullName", "main.from.hour", "main.title.x", "main.planFile", "id")) {
            assertThatExceptionOfType(UnknownInputs.class)
                    .isThrownBy(() -> FormInputs.empty().afterPage(main, Map.of(name, List.of("1"))))
                    .satisfies(refusal -> assertThat(refusal.names()).containsExactly(name));
        }
    }

    @Test
    void a_page_replaces_the_fields_it_had_and_keeps_the_others() throws UnknownInputs {
        Section main = form.section("main").orElseThrow();
        FormInputs before = FormInputs.of(Map.of(
                "main.veteran", List.of("true"), "main.deep", List.of("схована"), "main.purposes", List.of("LIVE")));

        FormInputs after = before.afterPage(main, Map.of("main.title", List.of("Дім"), "_main.veteran", List.of("")));

        assertThat(after.asMap()).containsOnlyKeys("main.title", "main.deep", "main.purposes");
        assertThat(FormInputs.fromJson(after.toJson()).asMap()).isEqualTo(after.asMap());
    }

    @Test
    void a_character_that_no_database_keeps_is_dropped() throws UnknownInputs {
        Section section = form.section("main").orElseThrow();

        FormInputs next = FormInputs.empty().afterPage(section, Map.of("main.title", List.of("а\0б")));

        assertThat(next.first("main.title")).contains("аб");
    }

    @Test
    void two_values_where_one_is_asked_are_refused() {
        typed.put("main.title", List.of("Перша", "Друга"));

        assertThat(errors("main")).containsExactly("main.title forms.altered");
    }

    @Test
    void what_the_certificate_says_cannot_be_changed() {
        context = context.knowing(Map.of("profile.lastName", "Шевченко"), Map.of("profile.phone", "0980163513"));
        type("applicant.lastName", "Інша");

        assertThat(filling().answer("applicant.lastName").asText()).isEqualTo("Шевченко");
        assertThat(filling().isLocked(form.field("applicant.lastName").orElseThrow()))
                .isTrue();
        assertThat(filling().answer("applicant.phone").asText()).isEqualTo("+380980163513");
        type("applicant.phone", "");
        assertThat(filling().answer("applicant.phone").isMissingNode()).isTrue();
    }

    @Test
    void a_name_from_the_certificate_is_never_refused_for_its_letters() {
        context = context.knowing(Map.of("profile.lastName", "Smith"), Map.of());

        assertThat(errors("applicant")).noneMatch(error -> error.startsWith("applicant.lastName"));
        assertThat(filling().submitted().path("applicant.lastName").asText()).isEqualTo("Smith");
    }

    @Test
    void a_birth_date_at_odds_with_the_tax_number_is_a_doubt_and_no_error() {
        type("applicant.rnokpp", "1759013776", "applicant.birthDate", "1990-01-01");

        assertThat(filling().warnings()).extracting(FieldError::messageKey).containsExactly("forms.rnokpp.birthDate");
        assertThat(errors("applicant")).noneMatch(error -> error.contains("rnokpp"));
    }

    @Test
    void required_files_are_asked_for_at_the_step_of_documents() {
        assertThat(filling().fileErrors()).extracting(FieldError::input).containsExactly("main.planFile");
        assertThat(errors("main")).isEmpty();

        context = context.attaching(Map.of("main.planFile", List.of("план.pdf")));
        assertThat(filling().fileErrors()).isEmpty();
        assertThat(line("main.planFile")).isEqualTo("план.pdf");
    }

    @Test
    void conditions_of_documents_and_fees_are_judged_on_the_answers() {
        FeeCalculator fees = new FeeCalculator(SubsistenceMinimum.known());
        var fee = card.information().fee();

        assertThat(fees.due(fee, TODAY, filling()::holds).total()).contains(new BigDecimal("33.28"));
        type("main.area", "500");
        assertThat(fees.due(fee, TODAY, filling()::holds).total()).contains(new BigDecimal("670.00"));
        type("main.veteran", "true");
        assertThat(fees.due(fee, TODAY, filling()::holds).isFree()).isTrue();
        assertThat(filling()
                        .holds(card.information().documents().get(1).condition().orElseThrow()))
                .isFalse();
    }

    @Test
    @Tag("R-080")
    void nothing_is_submitted_without_a_way_to_be_told_and_to_receive() {
        assertThat(errors("delivery")).contains("delivery.notifyBy forms.own", "delivery.deliverBy forms.own");
    }

    @Test
    void answers_are_written_in_words_of_either_language() {
        type("main.level", "1", "main.veteran", "on", "main.home.postalIndex", "35705", "main.home.apartment", "7");

        assertThat(line("main.kind")).isEqualTo("Перший");
        assertThat(line("main.from")).isEqualTo("1 грудня 2026");
        assertThat(line("main.area")).isEqualTo("12,5");
        assertThat(line("main.veteran")).isEqualTo("Так");
        assertThat(line("main.floors")).isEqualTo("Не вказано");
        assertThat(line("main.home"))
                .startsWith("35705, м.\u00a0Здолбунів, Здолбунівська громада")
                .endsWith("Незалежності, буд.\u00a012, кв.\u00a07");
        assertThat(line("main.from", Locale.ENGLISH)).isEqualTo("1 December 2026");
        assertThat(line("main.kind", Locale.ENGLISH)).isEqualTo("First");
    }

    @Test
    void tables_are_written_as_rows_under_their_titles() {
        typed.put("main.purposes", List.of("LIVE"));
        type(
                "people.guests[0].fullName",
                "Коваль Ганна",
                "people.guests[0].stay",
                "SHORT",
                "people.guests[0].birthDate",
                "1990-02-28");
        var entries = filling().sheet(UKRAINIAN).parts().stream()
                .filter(p -> p.section().equals("people"))
                .findFirst()
                .orElseThrow()
                .entries();

        assertThat(entries.get(0)).isInstanceOfSatisfying(AnswerSheet.Table.class, table -> {
            assertThat(table.columns()).startsWith("Прізвище, ім’я, по батькові", "Дата народження");
            assertThat(table.rows()).containsExactly(List.of("Коваль Ганна", "28 лютого 1990", "SHORT", "", "", ""));
        });
    }

    @Test
    void a_table_has_rows_enough_one_of_them_main_and_sizes_that_agree() {
        Form route = CardFixture.card("company-only").form().orElseThrow();
        type("route.stops[0].name", "Ринок", "route.wide", "2", "route.long", "3", "route.size", "7");
        FormFilling one = FormFilling.of(
                route, FormInputs.of(only("route")), FillingContext.on(TODAY, ApplicantKind.LEGAL_ENTITY));

        assertThat(one.errorsIn("route"))
                .extracting(FieldError::messageKey)
                .containsExactly("forms.items.min", "forms.items.exactlyOne");
        assertThat(one.warnings())
                .extracting(error -> error.text(UKRAINIAN))
                .containsExactly("Площа: за розмірами виходить 6. Якщо все правильно, продовжуйте");
    }

    @ParameterizedTest
    @CsvSource({"2008-11-22,false", "2008-11-21,true", "1966-11-21,true", "1965-11-21,false"})
    void age_is_counted_in_full_years_on_the_day(LocalDate birth, boolean shown) {
        Form residence = CardFixture.bundled("01-01").form().orElseThrow();
        type("applicant.birthDate", birth.toString());
        FormFilling filling = FormFilling.of(residence, FormInputs.of(only("applicant")), context);

        assertThat(filling.visibleSections().stream().anyMatch(s -> s.id().equals("military")))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "ID_CARD,123 456-789,123456789",
        "PASSPORT_BOOK,AК 123456,АК123456",
        "FOREIGN_PASSPORT,fе123456,FE123456"
    })
    void a_document_number_is_judged_by_the_kind_of_document(String kind, String typedNumber, String kept) {
        Form subsidy = CardFixture.bundled("06-01").form().orElseThrow();
        type("applicant.idDocType", kind, "applicant.idDocNumber", typedNumber);
        FormFilling filling = FormFilling.of(subsidy, FormInputs.of(only("applicant")), context);

        assertThat(filling.answer("applicant.idDocNumber").asText()).isEqualTo(kept);
        assertThat(filling.errors()).noneMatch(error -> error.field().equals("applicant.idDocNumber"));
    }

    @Test
    void a_citizen_is_not_asked_of_a_business_and_a_company_not_of_a_person() {
        Form permit = CardFixture.bundled("09-06").form().orElseThrow();

        assertThat(sections(permit, ApplicantKind.CITIZEN))
                .contains("applicant")
                .doesNotContain("business");
        assertThat(sections(permit, ApplicantKind.LEGAL_ENTITY))
                .contains("business")
                .doesNotContain("applicant");
        FormFilling company =
                FormFilling.of(permit, FormInputs.empty(), FillingContext.on(TODAY, ApplicantKind.LEGAL_ENTITY));
        assertThat(company.answer("business.kind").asText()).isEqualTo("LEGAL_ENTITY");
    }

    private static List<String> sections(Form form, ApplicantKind kind) {
        return FormFilling.of(form, FormInputs.empty(), FillingContext.on(TODAY, kind)).visibleSections().stream()
                .map(Section::id)
                .toList();
    }

    private void type(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
    }

    private Map<String, List<String>> only(String section) {
        Map<String, List<String>> chosen = new TreeMap<>(typed);
        chosen.keySet().removeIf(name -> !name.startsWith(section + "."));
        return chosen;
    }

    private FormFilling filling() {
        return FormFilling.of(form, FormInputs.of(typed), context);
    }

    private List<String> errors(String section) {
        return filling().errorsIn(section).stream()
                .map(error -> error.input() + " " + error.messageKey())
                .toList();
    }

    private List<String> sentences(String section) {
        return new ArrayList<>(filling().errorsIn(section))
                .stream().map(error -> error.text(UKRAINIAN)).toList();
    }

    private String line(String key) {
        return line(key, UKRAINIAN);
    }

    private String line(String key, Locale locale) {
        return filling().sheet(locale).parts().stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.field().equals(key))
                .map(entry -> ((AnswerSheet.Line) entry).value())
                .findFirst()
                .orElseThrow();
    }
}
