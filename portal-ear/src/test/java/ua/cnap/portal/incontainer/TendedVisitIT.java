package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.BookingStatus;
import ua.cnap.portal.booking.ChangingBooking;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.TendingBookings;
import ua.cnap.portal.kernel.KyivClock;

/** What the clock does with booked visits. */
@Tag("R-058")
class TendedVisitIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String HERE = "127.0.9.2";

    @Inject
    BookedCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "ChangingBooking!ua.cnap.portal.booking.ChangingBooking")
    ChangingBooking changing;

    @EJB(lookup = EJB + "TendingBookings!ua.cnap.portal.booking.TendingBookings")
    TendingBookings tending;

    @Test
    void a_letter_that_nobody_answers_ends_the_booking_and_frees_its_time() {
        String centre = office.open(1, "{\"booking\": {\"confirmed\": true}}");
        Instant begin = office.time(centre, 0);
        MadeBooking made = office.book(centre, begin, BookedCentre.visitor());
        registry.change(
                "update booking_visit set confirm_by = now() - interval '1 minute' where centre_id = ?", centre);

        tending.tend();

        assertThat(registry.column(
                        "select status from booking_visit where id = ?",
                        made.visit().id()))
                .containsExactly("UNCONFIRMED");
        assertThat(office.reserved(centre, begin)).isZero();
    }

    @Test
    void a_visitor_is_reminded_once_on_the_day_before() {
        String centre = office.open(1, "{}");
        MadeBooking made = office.book(centre, office.time(centre, 0), BookedCentre.visitor());
        LocalDate day = made.visit().begin().atZone(KyivClock.ZONE).toLocalDate();

        tending.tend();
        assertThat(reminders(made)).isZero();
        MovedClock.onMorningOf(day.minusDays(1), () -> {
            tending.tend();
            tending.tend();
        });

        assertThat(reminders(made)).isEqualTo(1);
    }

    private long reminders(MadeBooking made) {
        return registry.count(
                "select count(*) from notification_letter where booking_id = ? and kind = 'VISIT_REMINDER'",
                made.visit().id());
    }

    @Test
    void a_visit_that_nobody_came_to_is_annulled_and_can_be_moved_no_more() {
        String centre = office.open(1, "{}");
        Instant begin = office.time(centre, 0);
        String code = office.code(centre, begin);

        MovedClock.onMorningOf(begin.atZone(KyivClock.ZONE).toLocalDate().plusDays(1), () -> {
            tending.tend();
            assertThatThrownBy(() -> changing.cancel(code, HERE)).hasMessage("error.booking.ended.ANNULLED");
        });

        assertThat(changing.open(code, HERE).orElseThrow().status()).isEqualTo(BookingStatus.ANNULLED);
    }
}
