package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.NothingMended;
import ua.cnap.portal.supplement.AskingCorrections;
import ua.cnap.portal.supplement.Change;
import ua.cnap.portal.supplement.CorrectionsRefused;
import ua.cnap.portal.supplement.Markable;
import ua.cnap.portal.supplement.TypedMark;

/** What is brought to the centre to mend a package. */
@Tag("R-087")
class BroughtSupplementIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "AskingCorrections!ua.cnap.portal.supplement.AskingCorrections")
    AskingCorrections asking;

    @Inject
    Counter counter;

    @Inject
    SupplementedCase supplements;

    @BeforeEach
    void a_filed_package() {
        supplements.open();
    }

    @Test
    @Tag("R-078")
    void what_is_brought_to_the_centre_is_confirmed_by_the_applicant_and_makes_an_edition_of_the_inventory() {
        supplements.ask(SupplementedCase.WRONG_TEXT, SupplementedCase.WRONG_PLAN);

        assertThatExceptionOfType(CorrectionsRefused.class)
                .isThrownBy(() -> supplements.take(
                        SupplementedCase.CLERK, Map.of("line.1", "COPY", "signer", "", "document", "")))
                .withMessage("error.corrections.notConfirmed");
        assertThatExceptionOfType(CorrectionsRefused.class)
                .isThrownBy(() -> supplements.take(SupplementedCase.CLERK, Map.of()))
                .withMessage("error.corrections.nothingCame");
        supplements.take(
                SupplementedCase.CLERK,
                Map.of("line.1", "ORIGINAL", "field.0", "Прошу видати довідку про склад сім’ї", "other.0", "Договір"));

        CaseDossier file = supplements.dossier();
        assertThat(file.editions().edition()).isEqualTo(2);
        assertThat(file.editions().replacedIn(2))
                .extracting(InventoryLine::title)
                .containsExactly("План (план.pdf)");
        assertThat(file.editions().addedIn(2))
                .extracting(line -> line.title() + " " + line.form())
                .containsExactly(
                        "План (план.pdf) ORIGINAL",
                        "Договір COPY",
                        "Виправлення до заяви, підтверджене підписом суб’єкта звернення: Суть ORIGINAL");
        assertThat(supplements.corrections().isAnswered()).isTrue();
        assertThat(supplements.corrections().supplements()).singleElement().satisfies(filed -> {
            assertThat(filed.filedBy()).isEqualTo("Шевченко Ганна Іванівна");
            assertThat(filed.shown()).isEqualTo("паспорт 001234567");
            assertThat(filed.takenBy()).isEqualTo(SupplementedCase.CLERK.fullName());
        });
    }

    @Test
    void what_was_corrected_at_the_counter_stands_and_the_next_supplement_begins_with_it() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft begun = supplements.begin();
        supplements.take(SupplementedCase.CLERK, Map.of("field.0", "Прошу видати довідку про склад сім’ї"));
        assertThat(supplements.isAskedInCabinet()).isFalse();

        supplements.ask(new TypedMark("matter.text", "WRONG", "Не вказано адресу"));

        assertThat(As.CLERK.call(() -> asking.sheet(SupplementedCase.CLERK, supplements.caseId())).sections().stream()
                        .flatMap(part -> part.items().stream()))
                .filteredOn(item -> item.key().equals("matter.text"))
                .extracting(Markable::value)
                .containsExactly("Прошу видати довідку про склад сім’ї");
        Draft next = supplements.begin();
        assertThat(SupplementedCase.id(next)).isEqualTo(SupplementedCase.id(begun));
        assertThat(next.filling().answer("matter.text").asText()).isEqualTo("Прошу видати довідку про склад сім’ї");
        assertThat(supplements
                        .open(supplements.application())
                        .application()
                        .inputs()
                        .first("matter.text"))
                .as("what was signed stays as it was signed")
                .contains("Прошу видати довідку");
        assertThatExceptionOfType(NothingMended.class)
                .isThrownBy(() -> counter.prepare(DemoPeople.CITIZEN, SupplementedCase.id(next)));

        supplements.answer(next, "Прошу видати довідку за адресою вул. Перевірна, 1");
        supplements.file(SupplementedCase.id(next), supplements.signed(SupplementedCase.id(next)));
        assertThat(supplements.corrections().supplements().get(1).changes())
                .extracting(Change::before, Change::after)
                .containsExactly(tuple(
                        "Прошу видати довідку про склад сім’ї", "Прошу видати довідку за адресою вул. Перевірна, 1"));
    }

    @Test
    void what_the_applicant_typed_anew_is_not_overwritten_by_a_correction_at_the_counter() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        supplements.answer(supplements.begin(), "Прошу видати довідку, набрану вдома");
        supplements.take(SupplementedCase.CLERK, Map.of("field.0", "Прошу видати довідку, подану в центрі"));

        supplements.ask(SupplementedCase.WRONG_TEXT);

        assertThat(supplements.begin().filling().answer("matter.text").asText())
                .isEqualTo("Прошу видати довідку, набрану вдома");
    }
}
