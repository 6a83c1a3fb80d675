package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.receipt.PrintingCase;

class PapersIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "PrintingCase!ua.cnap.portal.receipt.PrintingCase")
    PrintingCase printing;

    @Inject
    Counter counter;

    @BeforeEach
    void open() {
        counter.open();
    }

    @Test
    @Tag("R-208")
    void a_description_of_issue_is_printed_once_the_result_waits_and_after_it_was_issued() {
        long id = registered();
        move(id, CaseMove.HAND_OVER, Map.of());
        move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> issueDescription(CLERK, id));

        move(id, CaseMove.TAKE_RESULT, Map.of());
        byte[] waiting = issueDescription(CLERK, id);
        move(
                id,
                CaseMove.ISSUE,
                Map.of(Particular.PERSON, "Шевченко Ганна Петрівна", Particular.DOCUMENT, "паспорт 001234567"));
        byte[] issued = issueDescription(CLERK, id);

        assertThat(new String(waiting, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new String(issued, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(issued).isNotEqualTo(waiting);
    }

    @Test
    @Tag("R-208")
    void a_description_of_issue_is_for_clerks_of_the_centre_of_the_case_only() {
        long id = registered();
        move(id, CaseMove.HAND_OVER, Map.of());
        move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(id, CaseMove.TAKE_RESULT, Map.of());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> issueDescription(STRANGER, id));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.CITIZEN.call(() -> printing.issueDescription(CLERK, id)));
    }

    private byte[] issueDescription(StaffMember clerk, long id) {
        return As.CLERK.call(() -> printing.issueDescription(clerk, id));
    }

    private long registered() {
        UUID draft = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        return counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen").caseId();
    }

    private void move(long id, CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            int seen = reading.open(CLERK, id, "uk").routing().size();
            moving.move(CLERK, id, seen, move, said);
            return id;
        });
    }
}
