package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.BookingStatus;
import ua.cnap.portal.booking.ChangingBooking;
import ua.cnap.portal.booking.HoldRequest;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.booking.TendingBookings;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.queue.CheckedIn;
import ua.cnap.portal.queue.TakingTicket;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.queue.TicketSource;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.site.StopCause;
import ua.cnap.portal.site.StoppingSite;
import ua.cnap.portal.slot.Visit;

/** Somebody who booked nine in the morning comes on that day. */
class ComingVisitorsIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String HERE = "127.0.9.5";

    @Inject
    BookedCentre office;

    @Inject
    Hall hall;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "TendingBookings!ua.cnap.portal.booking.TendingBookings")
    TendingBookings tending;

    @EJB(lookup = EJB + "MakingBooking!ua.cnap.portal.booking.MakingBooking")
    MakingBooking making;

    @EJB(lookup = EJB + "ChangingBooking!ua.cnap.portal.booking.ChangingBooking")
    ChangingBooking changing;

    @EJB(lookup = EJB + "TakingTicket!ua.cnap.portal.queue.TakingTicket")
    TakingTicket taking;

    @EJB(lookup = EJB + "StoppingSite!ua.cnap.portal.site.StoppingSite")
    StoppingSite stopping;

    private String centre;
    private String code;
    private LocalDate day;

    @BeforeEach
    void book() {
        centre = office.open(1, "{\"lateArrivalRule\": \"CANCEL_BOOKING\"}");
        Instant nine = office.time(centre, 0);
        day = nine.atZone(KyivClock.ZONE).toLocalDate();
        code = office.code(centre, nine);
    }

    @Test
    @Tag("R-058")
    void who_comes_in_time_gets_a_ticket_and_the_booking_is_not_changed_any_more() {
        MovedClock.onMorningOf(day, () -> {
            CheckedIn first = checkIn();
            CheckedIn again = checkIn();

            assertThat(first.ticket()).isPresent();
            assertThat(again.ticket().orElseThrow().ticket().label())
                    .isEqualTo(first.ticket().orElseThrow().ticket().label());
            assertThatThrownBy(() -> changing.cancel(code, HERE)).hasMessage("error.booking.ended.ARRIVED");
        });

        assertThat(visit().status()).isEqualTo(BookingStatus.ARRIVED);
    }

    @Test
    @Tag("R-061")
    void who_comes_too_late_has_the_booking_annulled_where_the_act_says_so() {
        registry.change(
                "update booking_visit set begins_at = begins_at - interval '30 minutes' where centre_id = ?", centre);

        MovedClock.onMorningOf(day, () -> assertThat(checkIn().lapsed()).isPresent());

        assertThat(visit().status()).isEqualTo(BookingStatus.ANNULLED);
    }

    @Test
    void an_air_raid_offers_another_time_and_leaves_the_visitor_the_old_one_until_it_is_chosen() {
        MovedClock.onMorningOf(
                day,
                () -> As.CLERK.call(() -> {
                    stopping.stop(RegulatedCentre.clerkOf(centre), centre, StopCause.AIR_RAID, "");
                    return centre;
                }));

        BookedVisit stopped = visit();
        assertThat(stopped.stranded()).isTrue();
        assertThat(stopped.status()).isEqualTo(BookingStatus.BOOKED);
        assertThat(office.reserved(centre, stopped.begin())).isEqualTo(1);
        assertThat(registry.count(
                        "select count(*) from notification_letter where booking_id = ? and kind = 'VISIT_STRANDED'",
                        stopped.id()))
                .isEqualTo(1);
        assertThat(changing.move(code, office.time(centre, 4), HERE).stranded()).isFalse();
        assertThat(office.reserved(centre, stopped.begin())).isZero();
    }

    @Test
    void as_long_as_a_stop_lasts_whoever_comes_within_the_next_hour_is_offered_another_time() {
        As.CLERK.call(() -> {
            stopping.stop(RegulatedCentre.clerkOf(centre), centre, StopCause.BLACKOUT, "");
            return centre;
        });
        assertThat(visit().stranded()).isFalse();
        registry.change("""
                update booking_visit set begins_at = now() + interval '50 minutes', ends_at = now() + interval '70 minutes'
                 where centre_id = ?
                """, centre);

        tending.tend();

        assertThat(visit().stranded()).isTrue();
        assertThat(visit().status()).isEqualTo(BookingStatus.BOOKED);
        assertThat(registry.count(
                        "select count(*) from notification_letter where booking_id = ? and kind = 'VISIT_STRANDED'",
                        visit().id()))
                .isEqualTo(1);
    }

    @Test
    @Tag("R-032")
    void a_booking_of_two_services_waits_for_a_desk_that_takes_both() {
        HoldRequest form = office.form(centre, office.time(centre, 4));
        Visit both = new Visit(centre, centre, DeskFunction.INTAKE, List.of(Counter.SERVICE, "77-21"));
        MadeBooking made = office.make(
                making.hold(
                        new HoldRequest(form.puzzle(), form.solution(), both, form.begin(), Optional.empty(), HERE)),
                BookedCentre.visitor());
        assertThat(Duration.between(made.visit().begin(), made.visit().end())).isEqualTo(Duration.ofMinutes(40));
        code = made.code().orElseThrow().grouped();
        StaffMember both77 = Hall.clerk(centre);
        StaffMember one77 = Hall.clerk(centre);
        long one = hall.desk(centre, centre, "INTAKE");
        registry.change("update schedule_desk set services = ? where id = ?", Counter.SERVICE, one);

        MovedClock.onMorningOf(day, () -> {
            Ticket ticket = checkIn().ticket().orElseThrow().ticket();
            hall.sit(one77, one);
            hall.sit(both77, registry.count("select min(id) from schedule_desk where unit_id = ?", centre));

            assertThat(ticket.serviceCodes()).containsExactly(Counter.SERVICE, "77-21");
            assertThat(hall.next(one77)).isEmpty();
            assertThat(hall.next(both77)).contains(ticket);
        });
    }

    @Test
    @Tag("R-061")
    void whoever_is_late_chooses_another_time_or_stands_in_the_line_like_everybody() {
        registry.change(
                "update booking_visit set begins_at = begins_at - interval '30 minutes' where centre_id = ?", centre);
        MovedClock.onMorningOf(day, () -> {
            assertThat(checkIn().lapsed()).isPresent();
            assertThat(hall.take(centre).ticket().source()).isEqualTo(TicketSource.LIVE);
        });

        assertThat(visit().status()).isEqualTo(BookingStatus.ANNULLED);
        assertThat(office.book(centre, office.time(centre, 4), BookedCentre.visitor())
                        .visit()
                        .status())
                .isEqualTo(BookingStatus.BOOKED);
    }

    private CheckedIn checkIn() {
        return taking.checkIn(centre, UUID.randomUUID(), code, HERE);
    }

    private BookedVisit visit() {
        return changing.open(code, HERE).orElseThrow();
    }
}
