package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.BookingStatus;
import ua.cnap.portal.booking.ChangingBooking;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.Visitor;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.schedule.EditingSchedule;
import ua.cnap.portal.schedule.ExceptionDraft;
import ua.cnap.portal.schedule.ExceptionKind;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotTaken;

/** Booked visits that are moved to another time, or given up: nobody is left without a time or with two. */
@Tag("R-058")
class MovedVisitIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String HERE = "127.0.9.12";

    @Inject
    BookedCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "ChangingBooking!ua.cnap.portal.booking.ChangingBooking")
    ChangingBooking changing;

    @EJB(lookup = EJB + "EditingSchedule!ua.cnap.portal.schedule.EditingSchedule")
    EditingSchedule editing;

    @Test
    void two_who_move_to_one_time_lose_nothing() {
        String centre = office.open(1, "{}");
        List<Instant> begins = List.of(office.time(centre, 0), office.time(centre, 4), office.time(centre, 8));
        List<String> codes = List.of(office.code(centre, begins.get(0)), office.code(centre, begins.get(1)));

        List<Boolean> moved = Together.run(codes.stream()
                .map(code -> (Callable<Boolean>) () -> moved(code, begins.get(2)))
                .toList());

        assertThat(moved).containsExactlyInAnyOrder(true, false);
        assertThat(codes).allSatisfy(code -> {
            BookedVisit visit = changing.open(code, HERE).orElseThrow();
            assertThat(visit.status()).isEqualTo(BookingStatus.BOOKED);
            assertThat(office.reserved(centre, visit.begin())).isEqualTo(1);
        });
        assertThat(registry.count("select count(*) from slot_reservation where centre_id = ?", centre))
                .isEqualTo(2);
    }

    @Test
    void two_who_change_places_with_each_other_both_keep_a_time() {
        String centre = office.open(1, "{}");
        List<Instant> begins = List.of(office.time(centre, 0), office.time(centre, 4));
        List<String> codes = List.of(office.code(centre, begins.get(0)), office.code(centre, begins.get(1)));

        Together.run(List.<Callable<Boolean>>of(
                () -> moved(codes.get(0), begins.get(1)), () -> moved(codes.get(1), begins.get(0))));

        assertThat(begins)
                .allSatisfy(begin -> assertThat(office.reserved(centre, begin)).isEqualTo(1));
    }

    private boolean moved(String code, Instant begin) {
        try {
            changing.move(code, begin, HERE);
            return true;
        } catch (SlotTaken taken) {
            return false;
        }
    }

    @Test
    void moving_twice_to_the_same_time_is_moving_once_and_the_old_time_is_free() {
        String centre = office.open(1, "{}");
        Instant old = office.time(centre, 0);
        Instant next = office.time(centre, 3);
        String code = office.code(centre, old);

        assertThat(changing.move(code, next, HERE).begin()).isEqualTo(next);
        assertThat(changing.move(code, next, HERE).begin()).isEqualTo(next);

        assertThat(changing.open(code, HERE).orElseThrow().begin()).isEqualTo(next);
        assertThat(office.reserved(centre, old)).isZero();
        assertThat(office.reserved(centre, next)).isEqualTo(1);
        assertThat(registry.column(
                        "select action from booking_entry e join booking_visit v on v.id = e.booking_id"
                                + " where v.centre_id = ? order by e.id",
                        centre))
                .containsExactly("MADE", "MOVED");
    }

    @Test
    void who_has_as_many_visits_on_a_day_as_one_may_moves_no_other_one_there() {
        String centre = office.open(1, "{\"booking\": {\"perDay\": 1}}");
        Instant first = office.time(centre, 0);
        Instant other = office.times(centre).stream()
                .map(FreeTime::begin)
                .filter(begin -> !day(begin).equals(day(first)))
                .findFirst()
                .orElseThrow();
        Visitor visitor = BookedCentre.visitor();
        office.book(centre, first, visitor);
        String code = office.book(centre, other, visitor).code().orElseThrow().grouped();

        assertThatThrownBy(() -> changing.move(code, first.plus(Duration.ofHours(1)), HERE))
                .hasMessage("error.booking.tooMany");
        assertThat(changing.open(code, HERE).orElseThrow().begin()).isEqualTo(other);
        assertThat(office.reserved(centre, other)).isEqualTo(1);
        Instant later = other.plus(Duration.ofHours(1));
        assertThat(changing.move(code, later, HERE).begin()).isEqualTo(later);
    }

    @Test
    void nobody_who_moves_a_visit_is_offered_its_own_time() {
        String centre = office.open(2, "{}");
        Instant own = office.time(centre, 0);
        Instant wanted = own.plus(Duration.ofMinutes(30));
        String code = office.code(centre, own);
        office.book(centre, wanted, BookedCentre.visitor());
        office.book(centre, wanted, BookedCentre.visitor());
        BookedVisit visit = changing.open(code, HERE).orElseThrow();

        assertThat(office.times(centre)).extracting(FreeTime::begin).contains(own);
        assertThat(changing.times(visit, day(own), day(own), 1))
                .extracting(FreeTime::begin)
                .contains(own.plus(Duration.ofHours(1)))
                .doesNotContain(own);
        assertThatExceptionOfType(SlotTaken.class)
                .isThrownBy(() -> changing.move(code, wanted, HERE))
                .satisfies(taken -> assertThat(taken.nearest())
                        .extracting(FreeTime::begin)
                        .contains(own.plus(Duration.ofHours(1)))
                        .doesNotContain(own));
    }

    private static LocalDate day(Instant begin) {
        return LocalDate.ofInstant(begin, KyivClock.ZONE);
    }

    @Test
    void a_cancelled_visit_gives_its_time_back_and_cancelling_again_says_so() {
        String centre = office.open(1, "{}");
        Instant begin = office.time(centre, 0);
        String code = office.code(centre, begin);

        assertThat(changing.cancel(code, HERE).status()).isEqualTo(BookingStatus.CANCELLED);

        assertThat(office.time(centre, 0)).isEqualTo(begin);
        assertThatThrownBy(() -> changing.cancel(code, HERE)).hasMessage("error.booking.ended.CANCELLED");
        assertThatThrownBy(() -> changing.move(code, office.time(centre, 2), HERE))
                .hasMessage("error.booking.ended.CANCELLED");
        assertThat(changing.open(code, HERE).orElseThrow().status()).isEqualTo(BookingStatus.CANCELLED);
    }

    @Test
    @Tag("R-025")
    void who_is_stranded_by_a_closed_day_is_told_and_chooses_another_time_with_the_same_code() {
        String centre = office.open(1, "{}");
        Instant begin = office.time(centre, 0);
        LocalDate day = begin.atZone(KyivClock.ZONE).toLocalDate();
        MadeBooking made = office.book(centre, begin, BookedCentre.visitor());
        String code = made.code().orElseThrow().grouped();

        As.PORTAL_ADMINISTRATOR.call(() -> {
            editing.enterException(
                    RegulatedCentre.ADMINISTRATOR,
                    centre,
                    new ExceptionDraft(
                            "", ExceptionKind.CLOSED, day, day, Optional.empty(), Optional.empty(), "наказ № 5"),
                    true);
            return centre;
        });

        assertThat(changing.open(code, HERE).orElseThrow().stranded()).isTrue();
        assertThat(registry.count(
                        "select count(*) from notification_letter where booking_id = ? and kind = 'VISIT_STRANDED'",
                        made.visit().id()))
                .isEqualTo(1);
        BookedVisit moved = changing.move(code, office.time(centre, 0), HERE);
        assertThat(moved.stranded()).isFalse();
        assertThat(office.reserved(centre, moved.begin())).isEqualTo(1);
    }
}
