package ua.cnap.portal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("R-163")
class FiledAppealTest {
    private static final Appellant SOMEBODY =
            Appellant.typed("Шевченко Ганна", "м. Київ, вул. Прорізна, 2", "098 016 35 13", "Hanna@cnap.test", "uk");
    private static final Appellant NOBODY = Appellant.typed("", "", "", "", "uk");

    @Test
    void a_whole_appeal_has_no_defect() {
        assertThat(of(AppealKind.PROPOSAL, SOMEBODY, AnswerWay.EMAIL, "Поставте лавку")
                        .defects())
                .isEmpty();
    }

    @Test
    void a_complaint_without_a_contact_is_told_so() {
        Appellant unreachable = Appellant.typed("Шевченко Ганна", "", "", "", "uk");

        assertThat(of(AppealKind.COMPLAINT, unreachable, AnswerWay.EMAIL, "Черга")
                        .defects())
                .containsExactlyInAnyOrder(FiledAppeal.Defect.ADDRESS, FiledAppeal.Defect.CONTACT);
        assertThat(of(AppealKind.INFORMATION_REQUEST, unreachable, AnswerWay.EMAIL, "Копію наказу")
                        .defects())
                .containsExactly(FiledAppeal.Defect.CONTACT);
    }

    @Test
    @Tag("R-170")
    void where_the_law_allows_it_nobody_has_to_say_who_they_are() {
        assertThat(of(AppealKind.CORRUPTION_REPORT, NOBODY, AnswerWay.HERE, "Вимагали гроші")
                        .defects())
                .isEmpty();
        assertThat(of(AppealKind.BOOK_ENTRY, NOBODY, AnswerWay.HERE, "Дякую").defects())
                .isEmpty();
        assertThat(of(AppealKind.CORRUPTION_REPORT, NOBODY, AnswerWay.EMAIL, "Вимагали гроші")
                        .defects())
                .containsExactly(FiledAppeal.Defect.WAY);
    }

    @Test
    @Tag("R-047")
    void the_chosen_way_of_answering_has_to_have_an_address() {
        Appellant caller = Appellant.typed("", "", "0980163513", "", "uk");

        assertThat(of(AppealKind.ENQUIRY, caller, AnswerWay.PHONE, "Коли працюєте?")
                        .defects())
                .isEmpty();
        assertThat(of(AppealKind.ENQUIRY, caller, AnswerWay.POST, "Коли працюєте?")
                        .defects())
                .containsExactly(FiledAppeal.Defect.WAY);
        assertThat(AppealChannel.PHONE.usual()).isEqualTo(AnswerWay.PHONE);
        assertThat(AppealChannel.WEB.usual()).isEqualTo(AnswerWay.EMAIL);
    }

    @Test
    void a_text_of_a_megabyte_and_contacts_that_are_none_are_refused() {
        Appellant wrong = Appellant.typed("Шевченко Ганна", "м. Київ", "12", "hanna@", "uk");

        assertThat(of(AppealKind.PETITION, wrong, AnswerWay.POST, "а".repeat(1_000_000))
                        .defects())
                .containsExactlyInAnyOrder(
                        FiledAppeal.Defect.PHONE, FiledAppeal.Defect.EMAIL, FiledAppeal.Defect.GIST_LONG);
    }

    @Test
    void a_complaint_about_staff_says_about_whom_and_an_accident_where_it_is() {
        assertThat(of(AppealKind.STAFF_COMPLAINT, SOMEBODY, AnswerWay.EMAIL, "Грубість")
                        .defects())
                .containsExactly(FiledAppeal.Defect.WHOM);
        assertThat(of(AppealKind.EMERGENCY, SOMEBODY, AnswerWay.PHONE, "Прорвало трубу")
                        .defects())
                .containsExactly(FiledAppeal.Defect.PLACE);
    }

    @Test
    void markup_stays_the_text_that_it_was() {
        assertThat(Matter.typed("<script>alert(1)</script>", "", "", false, "").gist())
                .isEqualTo("<script>alert(1)</script>");
    }

    private static FiledAppeal of(AppealKind kind, Appellant appellant, AnswerWay way, String gist) {
        return new FiledAppeal(
                UUID.randomUUID(),
                "kyiv",
                kind,
                AppealChannel.WEB,
                appellant,
                way,
                Matter.typed(gist, "", "", false, ""),
                List.of());
    }
}
