package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.booking.OwnVisit;
import ua.cnap.portal.booking.OwnVisits;
import ua.cnap.portal.booking.Visitor;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.identity.SignedInPerson;

/** Somebody who is signed in books about an own case and finds the visit again. */
@Tag("R-058")
class OwnVisitsIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final SignedInPerson PERSON = DemoPeople.CITIZEN;

    @Inject
    BookedCentre office;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "MakingBooking!ua.cnap.portal.booking.MakingBooking")
    MakingBooking making;

    @EJB(lookup = EJB + "OwnVisits!ua.cnap.portal.booking.OwnVisits")
    OwnVisits own;

    @Test
    void a_visit_about_an_own_case_is_booked_with_what_is_known_and_stands_in_the_cabinet() {
        String centre = office.open(1, "{}");
        UUID application = counter.draft(PERSON, Counter.SERVICE, centre);
        counter.fileSigned(PERSON, application, "citizen");
        Visitor known = As.CITIZEN.call(() -> own.known(PERSON, "uk"));
        assertThat(known.name()).isEqualTo(PERSON.fullName());
        assertThat(known.email()).isEqualTo(Counter.mailbox(application));
        List<OwnCase> cases = As.CITIZEN.call(() -> own.cases(PERSON, BookedCentre.visit(centre)));
        assertThat(cases).extracting(OwnCase::applicationId).containsExactly(application);

        MadeBooking made =
                making.make(held(centre), known, Optional.of(PERSON), Optional.of(application), Optional.empty());

        assertThat(made.visit().caseId())
                .isEqualTo(registry.count("select id from casework_case where application_id = ?", application));
        List<OwnVisit> visits = As.CITIZEN.call(() -> own.list(PERSON));
        assertThat(visits).extracting(OwnVisit::address).contains(made.address());
        assertThatThrownBy(() -> making.make(
                        held(centre),
                        known,
                        Optional.of(DemoPeople.PROPRIETOR),
                        Optional.of(application),
                        Optional.empty()))
                .hasMessage("error.booking.notOffered");
    }

    private UUID held(String centre) {
        return making.hold(office.form(centre, office.time(centre, 0)));
    }
}
