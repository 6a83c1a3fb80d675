package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.copies.CertificationRefused;
import ua.cnap.portal.copies.CertifyingCopies;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

@Tag("R-090")
@Tag("R-189")
class CopiesIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "CertifyingCopies!ua.cnap.portal.copies.CertifyingCopies")
    CertifyingCopies certifying;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    private long caseId;
    private int plan;

    @BeforeEach
    void a_case_with_an_attached_plan() {
        counter.open();
        UUID application = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        counter.attach(DemoPeople.CITIZEN, application, "plan", "план.pdf");
        caseId = counter.fileSigned(DemoPeople.CITIZEN, application, "citizen").caseId();
        plan = 1
                + (int) registry.count(
                        "select position from casework_document where case_id = ? and kind = 'ATTACHMENT'", caseId);
    }

    @Test
    void a_clerk_certifies_a_copy_once_and_the_routing_sheet_says_who_and_which_file() {
        certify(CLERK, plan);
        certify(CLERK, plan);

        assertThat(registry.column(
                        "select actor || ': ' || details from casework_routing_entry where case_id = ? and action = ?",
                        caseId,
                        RoutingAction.COPIES_CERTIFIED.name()))
                .singleElement()
                .asString()
                .matches("Коваленко Олена Іванівна: План \\(план\\.pdf\\), SHA-256 [0-9a-f]{64}");
    }

    @Test
    void the_certification_is_printed_with_a_code_and_stays_the_same_file() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> print(CLERK));
        certify(CLERK, plan);

        byte[] paper = print(CLERK);

        assertThat(print(CLERK)).isEqualTo(paper);
        assertThat(registry.count(
                        "select count(*) from authenticity_paper where about = ? and kind = 'CERTIFIED_COPIES'",
                        "case " + caseId))
                .isOne();
    }

    @Test
    void nothing_is_certified_that_the_applicant_did_not_file_as_a_document_or_by_a_clerk_of_another_centre() {
        for (int place : new int[] {0, 1, 9_999}) {
            assertThatExceptionOfType(CertificationRefused.class).isThrownBy(() -> certify(CLERK, place));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> certify(STRANGER, plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> print(STRANGER));
    }

    private void certify(StaffMember clerk, int place) {
        As.CLERK.call(() -> {
            certifying.certify(clerk, caseId, List.of(place));
            return caseId;
        });
    }

    private byte[] print(StaffMember clerk) {
        return As.CLERK.call(() -> certifying.print(clerk, caseId));
    }
}
