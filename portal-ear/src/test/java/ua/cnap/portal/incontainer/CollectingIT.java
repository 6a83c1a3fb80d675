package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.HoldRequest;
import ua.cnap.portal.booking.KeepingBookings;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.booking.WaitingResult;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.schedule.DeskFunction;

/** Collecting a result is booked apart from filing, by the code of the case. */
@Tag("R-141")
@Tag("R-066")
class CollectingIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String HERE = "127.0.9.4";

    @Inject
    BookedCentre office;

    @Inject
    RegulatedCentre regulated;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "MakingBooking!ua.cnap.portal.booking.MakingBooking")
    MakingBooking making;

    @EJB(lookup = EJB + "KeepingBookings!ua.cnap.portal.booking.KeepingBookings")
    KeepingBookings keeping;

    @EJB(lookup = EJB + "PrintingCase!ua.cnap.portal.receipt.PrintingCase")
    PrintingCase printing;

    @Test
    void a_result_that_waits_is_collected_at_a_booked_time_and_one_that_does_not_is_not_booked() {
        String centre = office.open(1, "{\"providedHere\": [\"77-01\"]}");
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        long id = regulated.take(clerk, Map.of());
        String code = As.CLERK.call(() -> printing.receipt(clerk, id)).code().grouped();
        assertThat(making.result(code, HERE)).isEmpty();
        regulated.move(clerk, id, CaseMove.GIVE_HERE);

        WaitingResult result = making.result(code, HERE).orElseThrow();
        Instant begin = office.time(centre, 0);
        HoldRequest form = office.form(centre, begin);
        HoldRequest collecting =
                new HoldRequest(form.puzzle(), form.solution(), result.visit(), begin, Optional.of(code), HERE);
        UUID sent = making.hold(collecting);
        MadeBooking made = office.make(sent, BookedCentre.visitor());

        assertThat(made.visit().caseId()).isEqualTo(id);
        assertThat(made.visit().wanted().function()).isEqualTo(DeskFunction.ISSUE);
        assertThat(made.visit().wanted().serviceCodes()).isEqualTo(List.of(Counter.SERVICE));
        assertThat(As.CLERK.call(() -> keeping.caseOf(clerk, sent))).contains(id);
        assertThat(As.CLERK.call(() -> keeping.ofCase(clerk, id)))
                .extracting(BookedVisit::begin)
                .containsExactly(begin);
        StaffMember stranger = RegulatedCentre.clerkOf(office.open(1, "{}"));
        assertThat(As.CLERK.call(() -> keeping.caseOf(stranger, sent))).isEmpty();
        assertThat(As.CLERK.call(() -> keeping.ofCase(stranger, id))).isEmpty();
    }

    @Test
    void a_visit_cannot_be_tied_to_a_case_without_its_code() {
        String centre = office.open(1, "{}");
        HoldRequest form = office.form(centre, office.time(centre, 0));

        assertThatThrownBy(() -> making.hold(new HoldRequest(
                        form.puzzle(),
                        form.solution(),
                        form.visit(),
                        form.begin(),
                        Optional.of("0000-0000-00000"),
                        HERE)))
                .hasMessage("error.booking.notOffered");
        assertThat(registry.count("select count(*) from booking_visit where centre_id = ?", centre))
                .isZero();
    }
}
