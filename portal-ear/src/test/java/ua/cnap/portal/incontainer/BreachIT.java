package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.breach.Breach;
import ua.cnap.portal.breach.BreachKind;
import ua.cnap.portal.breach.BreachLine;
import ua.cnap.portal.breach.BreachRefused;
import ua.cnap.portal.breach.ReportingBreaches;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

@Tag("R-126")
class BreachIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "ReportingBreaches!ua.cnap.portal.breach.ReportingBreaches")
    ReportingBreaches reporting;

    @Inject
    Counter counter;

    @Inject
    DutyStaff staff;

    @Inject
    Registry registry;

    private StaffMember head;
    private StaffMember clerk;
    private long caseId;

    @BeforeEach
    void a_case() {
        counter.open();
        head = staff.head();
        clerk = staff.clerk("Коваленко Олена Іванівна");
        caseId = staff.take(As.CLERK, clerk, "COUNTER");
    }

    @Test
    @Tag("R-198")
    @Tag("R-131")
    void a_clerk_reports_a_wrong_fee_or_a_late_package_once_and_the_head_says_what_came_of_it() {
        report("WRONG_FEE", "Надавач вимагає 500 гривень, за карткою 200");
        report("WRONG_FEE", "Надавач вимагає 500 гривень, за карткою 200");
        report("LATE_PACKAGE", "Рішення від 02.11, пакет надійшов 10.11");

        assertThat(ofCase(clerk))
                .extracting(Breach::kind, Breach::isSettled)
                .containsExactly(tuple(BreachKind.WRONG_FEE, false), tuple(BreachKind.LATE_PACKAGE, false));
        assertThat(open(clerk)).as("only the head settles them").isEmpty();
        long fee = ofCase(clerk).get(0).id();
        assertThat(open(head)).extracting(line -> line.breach().id()).contains(fee);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> settle(clerk, fee, "Перевірено"));
        assertThatExceptionOfType(BreachRefused.class).isThrownBy(() -> settle(head, fee, "  "));
        settle(head, fee, "Надавачу направлено лист № 15");
        settle(head, fee, "Пізніше слово нічого не змінює");

        assertThat(open(head)).extracting(line -> line.breach().id()).doesNotContain(fee);
        assertThat(ofCase(clerk).get(0).outcome()).isEqualTo("Надавачу направлено лист № 15");
    }

    @Test
    void a_report_says_what_is_wrong_and_a_clerk_of_another_centre_reports_and_reads_nothing() {
        for (String typed : List.of("", " ", "б".repeat(ReportingBreaches.LONGEST + 1))) {
            assertThatExceptionOfType(BreachRefused.class).isThrownBy(() -> report("OTHER", typed));
        }
        assertThatExceptionOfType(BreachRefused.class).isThrownBy(() -> report("NOTHING", "Слова"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> report(STRANGER, "OTHER", "Слова"));
        report("OTHER", "Слова");
        assertThat(ofCase(STRANGER)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> settle(STRANGER, ofCase(clerk).get(0).id(), "Слова"));
    }

    private void report(String kind, String words) {
        report(clerk, kind, words);
    }

    private void report(StaffMember reader, String kind, String words) {
        As.CLERK.call(() -> {
            reporting.report(reader, caseId, kind, words);
            return caseId;
        });
    }

    private void settle(StaffMember reader, long id, String outcome) {
        As.CLERK.call(() -> {
            reporting.settle(reader, id, outcome);
            return id;
        });
    }

    private List<Breach> ofCase(StaffMember reader) {
        return As.CLERK.call(() -> reporting.of(reader, caseId));
    }

    private List<BreachLine> open(StaffMember reader) {
        return As.CLERK.call(() -> reporting.open(reader));
    }
}
