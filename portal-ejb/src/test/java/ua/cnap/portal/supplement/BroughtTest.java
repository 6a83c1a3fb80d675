package ua.cnap.portal.supplement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.DocumentForm;
import ua.cnap.portal.casework.Inventory;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.forms.LocalizedText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("R-078")
@Tag("R-087")
class BroughtTest {
    private static final InventoryLine REPLACED_BEFORE = new InventoryLine(1, "Старий план", DocumentForm.COPY, 2);
    private static final InventoryLine PLAN = new InventoryLine(2, "План", DocumentForm.COPY);
    private static final Mark TEXT =
            new Mark(Subject.FIELD, "matter.text", "Суть", Defect.WRONG, "Не вказано, яку довідку");
    private static final Mark DEED = new Mark(Subject.DOCUMENT, "deed", "Договір", Defect.MISSING, "Потрібен договір");
    private static final SupplementOffer OFFER =
            new SupplementOffer(new Inventory(List.of(REPLACED_BEFORE, PLAN)), List.of(TEXT, DEED), "Шевченко Г. І.");
    private static final PackageSheet SHEET = new PackageSheet(
            List.of(new PackageSheet.Part(
                    LocalizedText.of("Справа"),
                    List.of(new Markable(Subject.FIELD, "matter.text", LocalizedText.of("Суть"), "Довідка")))),
            List.of());

    @Test
    void each_document_and_correction_that_came_is_a_line_of_the_next_edition() {
        Brought brought = read(Map.of(
                "line.1", "ORIGINAL", "missing.0", "COPY", "field.0", " Довідка про склад сім'ї ", "other.2", "Лист"));

        assertThat(brought.replaced()).containsExactly(PLAN);
        assertThat(brought.added())
                .extracting(InventoryLine::title, InventoryLine::form)
                .containsExactly(
                        tuple("План", DocumentForm.ORIGINAL),
                        tuple("Договір", DocumentForm.COPY),
                        tuple("Лист", DocumentForm.COPY),
                        tuple(
                                "Виправлення до заяви, підтверджене підписом суб’єкта звернення: Суть",
                                DocumentForm.ORIGINAL));
        assertThat(brought.changes())
                .extracting(Change::title, Change::before, Change::after)
                .containsExactly(
                        tuple("План", "копія", "оригінал"),
                        tuple("Договір", "", "копія"),
                        tuple("Лист", "", "копія"),
                        tuple("Суть", "Довідка", "Довідка про склад сім’ї"));
    }

    @Test
    void a_line_that_was_replaced_before_is_not_replaced_again() {
        assertThatExceptionOfType(CorrectionsRefused.class)
                .isThrownBy(() -> read(Map.of("line.0", "ORIGINAL")))
                .withMessage("error.corrections.nothingCame");
    }

    @Test
    void what_nobody_marked_is_not_corrected() {
        assertThatExceptionOfType(CorrectionsRefused.class)
                .isThrownBy(() -> read(Map.of("field.1", "Інше", "missing.1", "COPY", "line.1", "SOMETHING")))
                .withMessage("error.corrections.nothingCame");
    }

    @Test
    void nothing_is_taken_that_nobody_signed() {
        for (Map<String, String> typed : List.of(
                Map.of("channel", "COUNTER", "signer", " ", "document", "паспорт 001234567"),
                Map.of("channel", "COUNTER", "signer", "Шевченко Г. І.", "document", ""),
                Map.of("channel", "PORTAL", "signer", "Шевченко Г. І.", "document", "паспорт 001234567"))) {
            assertThatExceptionOfType(CorrectionsRefused.class)
                    .isThrownBy(() -> new TypedSupplement(typed).confirmation(SupplementOffer.CHANNELS))
                    .withMessage("error.corrections.notConfirmed");
        }
        assertThat(new TypedSupplement(Map.of("channel", "POST", "signer", "Шевченко Г. І.", "document", "лист № 5"))
                        .confirmation(SupplementOffer.CHANNELS))
                .isEqualTo(new Confirmation(Channel.POST, "Шевченко Г. І.", "лист № 5"));
    }

    private static Brought read(Map<String, String> typed) {
        return Brought.read(new TypedSupplement(typed), OFFER, SHEET);
    }
}
