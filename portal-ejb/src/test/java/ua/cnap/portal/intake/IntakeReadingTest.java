package ua.cnap.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.DocumentForm;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CentreFixture;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.centre.UnitKind;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.regulation.EntityPlace;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntakeReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Centre ZDOLBUNIV = CentreFixture.in("UA56060250010051586", "{}");

    private EntityPlace place = EntityPlace.ANY;

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "kind", "CITIZEN",
            "code", "3300602269",
            "name", "Шевченко Ганна Іванівна",
            "phone", "098 016 35 13",
            "channel", "COUNTER",
            "notify", "PHONE",
            "deliver", "IN_PERSON",
            "document.0", "ORIGINAL",
            "document.1", "COPY"));

    @Test
    @Tag("R-077")
    void a_prepared_package_is_read_without_a_question_and_its_inventory_tells_the_form_of_each_document() {
        assertThat(problems()).isEmpty();

        IntakeReading read = read();
        assertThat(read.checklist().lines())
                .containsExactly(
                        new InventoryLine(1, "Заява", DocumentForm.ORIGINAL),
                        new InventoryLine(1, "Паспорт", DocumentForm.COPY));
        assertThat(read.applicant().applicant().sex()).isEqualTo("F");
        assertThat(read.applicant().phone()).isEqualTo("+380980163513");
    }

    @Test
    @Tag("R-077")
    void every_document_that_is_always_needed_must_have_been_looked_for() {
        typed.remove("document.1");

        assertThat(problems()).containsExactly("document.1");
    }

    @Test
    @Tag("R-069")
    void a_legal_entity_with_its_seat_elsewhere_is_taken_with_a_ground_only() {
        place = EntityPlace.SEAT;
        typed.putAll(Map.of("kind", "LEGAL_ENTITY", "code", "14360570", "name", "АТ «Банк»"));
        typed.put("address", "м. Дніпро, вул. Здолбунівська, 1");
        assertThat(problems()).containsExactly("entity.reason");

        typed.put("entity.reason", "об’єкт у громаді, ст. 9");
        assertThat(problems()).isEmpty();
        assertThat(read().placeOverride()).isEqualTo("об’єкт у громаді, ст. 9");

        typed.put("address", "35705, Рівненська обл., м.Здолбунів, вул. Грушевського, 14");
        assertThat(problems()).isEmpty();
        assertThat(read().placeOverride())
                .as("no ground is needed, none is kept")
                .isEmpty();

        typed.putAll(Map.of("kind", "CITIZEN", "code", "3300602269", "address", "м. Дніпро"));
        typed.remove("entity.reason");
        assertThat(problems()).as("a person files anywhere").isEmpty();
    }

    @Test
    @Tag("R-069")
    void where_the_law_says_so_the_place_of_the_object_is_judged_and_not_the_seat() {
        place = EntityPlace.OBJECT;
        typed.putAll(Map.of("kind", "LEGAL_ENTITY", "code", "14360570", "name", "АТ «Банк»"));
        typed.put("address", "м. Дніпро, вул. Робоча, 1");
        assertThat(problems()).containsExactly("entity.reason");

        typed.put("entity.place", "м. Здолбунів, вул. Шевченка, 2");
        assertThat(problems()).isEmpty();
    }

    @Test
    @Tag("R-085")
    @Tag("R-086")
    void a_package_with_a_defect_is_taken_only_after_the_applicant_was_warned() {
        typed.put("document.1", "ABSENT");
        typed.put("defects", "Немає дати на заяві");
        assertThat(problems()).containsExactly("warned");

        typed.put("warned", "true");
        assertThat(problems()).isEmpty();
        assertThat(read().checklist().defects()).containsExactly("Не подано: Паспорт", "Немає дати на заяві");
    }

    @Test
    @Tag("R-080")
    void a_package_is_not_taken_before_it_is_known_how_to_tell_and_how_to_hand_over() {
        typed.remove("notify");
        typed.remove("deliver");

        assertThat(problems()).containsExactly("notify", "deliver");
    }

    @Test
    @Tag("R-083")
    void a_package_by_post_is_taken_without_either() {
        typed.remove("notify");
        typed.remove("deliver");
        typed.put("channel", "POST");

        assertThat(problems()).isEmpty();
        assertThat(read().wishes().choice().notifyBy()).isEqualTo("не зазначено");
    }

    @Test
    @Tag("R-080")
    void a_way_of_notification_needs_the_number_or_address_it_goes_to() {
        typed.put("notify", "EMAIL");
        typed.put("deliver", "POST");

        assertThat(problems()).containsExactly("email", "address");
    }

    @Test
    @Tag("R-070")
    void a_representative_whose_authority_has_ended_cannot_file() {
        represented();
        assertThat(problems()).isEmpty();

        typed.put("representative.validUntil", "21.11.2026");
        assertThat(problems()).containsExactly("representative.validUntil");

        typed.put("representative.validUntil", "22.11.2026");
        assertThat(problems()).isEmpty();
    }

    @Test
    @Tag("R-070")
    void a_representative_shows_a_document_and_an_authority_with_ground_number_and_date() {
        typed.put("representative.name", "Коваль Ірина Петрівна");

        assertThat(problems())
                .containsExactly(
                        "representative.ground",
                        "representative.document",
                        "representative.number",
                        "representative.issuedOn");
    }

    @Test
    @Tag("R-074")
    void a_way_that_the_service_does_not_allow_is_not_taken() {
        typed.put("channel", "PHONE");

        assertThat(problems()).containsExactly("channel");
    }

    @Test
    void a_company_is_known_by_its_code_and_a_person_by_theirs() {
        typed.put("kind", "LEGAL_ENTITY");
        assertThat(problems()).containsExactly("code");

        typed.put("code", "40123454");
        assertThat(problems()).isEmpty();
        assertThat(read().applicant().applicant().sex()).isNull();
    }

    @Test
    @Tag("R-142")
    void a_service_given_at_once_needs_no_wishes_but_the_document_that_was_shown() {
        typed.remove("notify");
        typed.remove("deliver");
        typed.put("now", "true");
        assertThat(problems()).containsExactly("now.document");

        typed.put("now.document", "паспорт 001234567");
        assertThat(problems()).isEmpty();
        assertThat(read().issue())
                .containsEntry(Particular.PERSON, "Шевченко Ганна Іванівна")
                .containsEntry(Particular.DOCUMENT, "паспорт 001234567");
    }

    @Test
    void the_same_answers_are_the_same_form_and_any_other_answer_is_not() {
        String digest = form().digest();
        assertThat(form().digest()).isEqualTo(digest);

        typed.put("note", "терміново");
        assertThat(form().digest()).isNotEqualTo(digest);
    }

    @Test
    @Tag("R-080")
    @Tag("R-138")
    void a_result_that_is_collected_elsewhere_needs_a_unit_of_the_centre_that_gives_results_out() {
        typed.put("deliver", "REMOTE_WORKPLACE");
        assertThat(problems()).containsExactly("collection");
        typed.put("collection", "another-centre");
        assertThat(problems()).containsExactly("collection");

        typed.put("collection", "it-village");
        assertThat(problems()).isEmpty();
        assertThat(read().wishes().choice().unitId()).isEqualTo("it-village");
        assertThat(read().wishes().choice().deliverBy()).contains("с. Богдашів, вул. Шкільна, 1");

        typed.put("deliver", "TERRITORIAL_UNIT");
        assertThat(problems()).containsExactly("collection");
    }

    private void represented() {
        typed.put("representative.name", "Коваль Ірина Петрівна");
        typed.put("representative.document", "паспорт 002345678");
        typed.put("representative.ground", "PROXY");
        typed.put("representative.number", "НМВ 123456");
        typed.put("representative.issuedOn", "1.3.2026");
    }

    private IntakeForm form() {
        return new IntakeForm(new UUID(1, 1), "77-01", typed);
    }

    private IntakeReading read() {
        return IntakeReading.read(form(), offer(), TODAY);
    }

    private List<String> problems() {
        IntakeForm form = form();
        IntakeReading.read(form, offer(), TODAY);
        return form.problems().stream().map(IntakeProblem::field).toList();
    }

    private IntakeOffer offer() {
        return new IntakeOffer(
                "77-01",
                LocalizedText.of("Довідка"),
                "Управління",
                Optional.of(1L),
                EnumSet.allOf(ApplicantKind.class),
                List.of(Channel.COUNTER, Channel.POST),
                List.of(document("Заява"), document("Паспорт")),
                List.of(new FeeDue.Line(LocalizedText.of("збір"), Optional.of(BigDecimal.TEN))),
                List.of(NotifyWay.values()),
                List.of(DeliveryWay.values()),
                List.of(new Unit("it-village", UnitKind.REMOTE_WORKPLACE, "с. Богдашів", null, "вул. Шкільна, 1")),
                List.of(),
                true,
                true,
                CaseForm.PAPER,
                place,
                ZDOLBUNIV,
                true);
    }

    private static RequiredDocument document(String name) {
        return new RequiredDocument(
                name, LocalizedText.of(name), true, false, "ORIGINAL", Optional.empty(), Optional.empty(), List.of());
    }
}
