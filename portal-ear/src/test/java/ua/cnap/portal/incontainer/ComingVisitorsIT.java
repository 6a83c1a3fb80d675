package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.BookingStatus;
import ua.cnap.portal.booking.ChangingBooking;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.queue.CheckedIn;
import ua.cnap.portal.queue.TakingTicket;
import ua.cnap.portal.site.StopCause;
import ua.cnap.portal.site.StoppingSite;

/** Somebody who booked nine in the morning comes on that day. */
class ComingVisitorsIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String HERE = "127.0.9.5";

    @Inject
    BookedCentre office;

    @Inject
    Registry registry;

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

    private CheckedIn checkIn() {
        return taking.checkIn(centre, UUID.randomUUID(), code, HERE);
    }

    private BookedVisit visit() {
        return changing.open(code, HERE).orElseThrow();
    }
}
