package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.BookingStatus;
import ua.cnap.portal.booking.EnteredBooking;
import ua.cnap.portal.booking.KeepingBookings;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.Visitor;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.BookingChannel;

@Tag("R-063")
class KeepingBookingsIT extends InContainer {
    private static final String ON_STAFF_ONLY = "{\"bookingChannels\": [\"PHONE\"]}";

    @Inject
    BookedCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = "java:global/portal/portal-ejb/KeepingBookings!ua.cnap.portal.booking.KeepingBookings")
    KeepingBookings keeping;

    @Test
    @Tag("R-059")
    void a_caller_is_booked_where_only_the_telephone_is_a_way_to_book() {
        Instant begin = office.time(office.open(1, "{}"), 0);
        String centre = office.open(1, ON_STAFF_ONLY);
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        EnteredBooking entered = entered(centre, begin, BookingChannel.PHONE);

        MadeBooking made = enter(clerk, entered);

        assertThat(made.code()).isPresent();
        assertThat(enter(clerk, entered).code()).isEqualTo(made.code());
        assertThat(ofDay(clerk, made)).singleElement().satisfies(visit -> assertThat(visit.channel())
                .isEqualTo(BookingChannel.PHONE));
        assertThat(registry.column(
                        "select actor from booking_entry where booking_id = ?",
                        made.visit().id()))
                .containsExactly(clerk.fullName());
        assertThatThrownBy(() -> enter(clerk, entered(centre, begin, BookingChannel.IN_PERSON)))
                .hasMessage("error.booking.channelOff");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> enter(clerk, entered(centre, begin, BookingChannel.WEB)));
    }

    @Test
    void a_visit_is_found_by_name_telephone_or_code_moved_and_cancelled_with_its_author() {
        String centre = office.open(1, "{}");
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        MadeBooking made = enter(clerk, entered(centre, office.time(centre, 0), BookingChannel.PHONE));
        long id = made.visit().id();
        Instant next = office.time(centre, 2);

        assertThat(List.of(
                        "литвин", "(098) 016-35-14", made.code().orElseThrow().grouped()))
                .allSatisfy(typed -> assertThat(As.CLERK.call(() -> keeping.find(clerk, typed)))
                        .extracting(BookedVisit::id)
                        .containsExactly(id));
        assertThat(As.CLERK.call(() -> keeping.find(clerk, "%"))).isEmpty();
        assertThat(As.CLERK.call(() -> keeping.move(clerk, id, next)).begin()).isEqualTo(next);
        assertThat(As.CLERK.call(() -> keeping.cancel(clerk, id, "захворів")).status())
                .isEqualTo(BookingStatus.CANCELLED);

        assertThat(registry.column(
                        "select action || ' ' || actor from booking_entry where booking_id = ? order by id", id))
                .containsExactly(
                        "MADE " + clerk.fullName(), "MOVED " + clerk.fullName(), "CANCELLED " + clerk.fullName());
    }

    @Test
    @Tag("R-186")
    void nobody_of_another_centre_or_unit_sees_or_changes_a_visit() {
        String centre = office.open(1, "{}");
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        MadeBooking made = enter(clerk, entered(centre, office.time(centre, 0), BookingChannel.PHONE));
        StaffMember other = RegulatedCentre.clerkOf("it-usual");
        StaffMember starosta = new StaffMember("s", "Староста", centre, centre + "-1", Set.of(StaffRole.STAROSTA));

        assertThat(ofDay(other, made)).isEmpty();
        assertThat(As.STAROSTA.call(
                        () -> keeping.ofDay(starosta, RegulatedCentre.today().plusDays(2))))
                .isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        As.CLERK.call(() -> keeping.cancel(other, made.visit().id(), "")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.STAROSTA.call(
                        () -> keeping.cancel(starosta, made.visit().id(), "")));
    }

    private List<BookedVisit> ofDay(StaffMember clerk, MadeBooking made) {
        return As.CLERK.call(() ->
                keeping.ofDay(clerk, made.visit().begin().atZone(KyivClock.ZONE).toLocalDate()));
    }

    private MadeBooking enter(StaffMember clerk, EnteredBooking entered) {
        return As.CLERK.call(() -> keeping.enter(clerk, entered));
    }

    private static EnteredBooking entered(String centre, Instant begin, BookingChannel channel) {
        return new EnteredBooking(
                UUID.randomUUID(),
                BookedCentre.visit(centre),
                begin,
                Visitor.typed("Литвин Софія", "098 016 35 14", "", Set.of(), "uk"),
                channel);
    }
}
