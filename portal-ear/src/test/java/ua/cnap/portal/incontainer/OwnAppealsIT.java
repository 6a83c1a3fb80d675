package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.FilingAppeal;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.consideration.AppealLine;
import ua.cnap.portal.consideration.ConsideringAppeals;
import ua.cnap.portal.consideration.ReadingAppeals;
import ua.cnap.portal.consideration.SeenAppeal;
import ua.cnap.portal.consideration.TypedDescription;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.tracking.OwnAppeal;
import ua.cnap.portal.tracking.OwnAppeals;

/** Appeals are found where people look for them: in the cabinet of who wrote them, on the page of the case they are about. */
@Tag("R-163")
class OwnAppealsIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @Inject
    AppealCentre office;

    @Inject
    RegulatedCentre centres;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "FilingAppeal!ua.cnap.portal.appeal.FilingAppeal")
    FilingAppeal filing;

    @EJB(lookup = EJB + "OwnAppeals!ua.cnap.portal.tracking.OwnAppeals")
    OwnAppeals own;

    @EJB(lookup = EJB + "ReadingAppeals!ua.cnap.portal.consideration.ReadingAppeals")
    ReadingAppeals reading;

    @EJB(lookup = EJB + "ConsideringAppeals!ua.cnap.portal.consideration.ConsideringAppeals")
    ConsideringAppeals considering;

    @Test
    void what_is_written_signed_in_stands_in_the_cabinet_of_its_author_alone() {
        String centre = office.open("{}");
        Optional<SignedInPerson> author = Optional.of(DemoPeople.CITIZEN);
        FiledAppeal filed = AppealCentre.of(centre, AppealKind.PROPOSAL);

        RegisteredAppeal made = filing.file(filed, author);
        RegisteredAppeal comment = filing.file(AppealCentre.of(centre, AppealKind.BOOK_ENTRY), author);
        RegisteredAppeal unknown = office.file(AppealCentre.of(centre, AppealKind.PROPOSAL));
        filing.file(filed, Optional.of(DemoPeople.PROPRIETOR));

        assertThat(addresses(DemoPeople.CITIZEN))
                .contains(made.address())
                .as("what may be anonymous, and what was written by nobody known")
                .doesNotContain(comment.address(), unknown.address());
        assertThat(addresses(DemoPeople.PROPRIETOR)).doesNotContain(made.address());
    }

    private List<URI> addresses(SignedInPerson person) {
        return As.CITIZEN.call(() -> own.list(person)).stream()
                .map(OwnAppeal::address)
                .toList();
    }

    @Test
    void appeals_about_a_case_stand_on_its_page_for_who_may_read_them() {
        String centre = office.open("{}");
        StaffMember head = office.head(centre);
        StaffMember clerk = office.clerk(centre, "Іваненко Ольга Сергіївна");
        long caseId = centres.take(RegulatedCentre.clerkOf(centre), Map.of());
        String number = registry.value("select number from casework_case where id = ?", caseId);
        long complaint = office.filed(AppealCentre.complaint(centre, false, "вікно 3"));
        long proposal = office.filed(AppealCentre.of(centre, AppealKind.PROPOSAL));
        List.of(complaint, proposal)
                .forEach(id -> As.CLERK.call(() -> {
                    considering.describe(head, new SeenAppeal(id, 1), new TypedDescription(false, false, number, ""));
                    return id;
                }));

        assertThat(about(head, caseId)).containsExactly(proposal, complaint);
        assertThat(about(clerk, caseId))
                .as("a complaint about staff is the head's")
                .containsExactly(proposal);
        assertThat(about(office.head(office.open("{}")), caseId)).isEmpty();
    }

    private List<Long> about(StaffMember person, long caseId) {
        return As.CLERK.call(() -> reading.ofCase(person, caseId)).stream()
                .map(AppealLine::key)
                .toList();
    }

    @Test
    @Tag("R-158")
    void the_head_of_another_centre_finds_none_of_them() {
        String centre = office.open("{}");
        StaffMember stranger = office.head(office.open("{}"));
        long id = office.filed(AppealCentre.complaint(centre, false, "вікно 3"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> reading.open(stranger, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> {
                    considering.answer(stranger, new SeenAppeal(id, 1), "ні", "", List.of());
                    return id;
                }));
    }
}
