package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.BookingStatus;
import ua.cnap.portal.booking.ChangingBooking;
import ua.cnap.portal.booking.EarlierTime;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.booking.TendingBookings;
import ua.cnap.portal.booking.Visitor;
import ua.cnap.portal.booking.WaitingForEarlier;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;

/** A centre that receives one visitor a day, all of whose next days are taken. */
@Tag("R-058")
class WaitingIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String HERE = "127.0.9.3";
    private static final String ONE_A_DAY =
            "{\"booking\": {\"usualMinutes\": 60, \"stepMinutes\": 60, \"perDay\": 20}}";

    @Inject
    BookedCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "MakingBooking!ua.cnap.portal.booking.MakingBooking")
    MakingBooking making;

    @EJB(lookup = EJB + "ChangingBooking!ua.cnap.portal.booking.ChangingBooking")
    ChangingBooking changing;

    @EJB(lookup = EJB + "WaitingForEarlier!ua.cnap.portal.booking.WaitingForEarlier")
    WaitingForEarlier waiting;

    @EJB(lookup = EJB + "TendingBookings!ua.cnap.portal.booking.TendingBookings")
    TendingBookings tending;

    private String centre;
    private String early;
    private String first;
    private String second;
    private Instant freed;

    /** One visitor waits, the one before will give the time up; another will wait after the first. */
    @BeforeEach
    void book() {
        centre = office.open(1, "10:00", ONE_A_DAY);
        List<Instant> begins = begins();
        begins.stream().limit(3).forEach(begin -> office.code(centre, begin));
        freed = begins.get(3);
        early = office.code(centre, freed);
        first = office.code(centre, begins.get(4));
        second = office.code(centre, begins.get(5));
        waiting.wish(first, HERE);
    }

    private List<Instant> begins() {
        LocalDate today = RegulatedCentre.today();
        return making.times(SlotQuery.of(BookedCentre.visit(centre), today, today.plusDays(12)), 13).stream()
                .map(FreeTime::begin)
                .toList();
    }

    @Test
    void a_time_that_got_free_is_kept_for_the_first_who_waits_and_goes_on_when_it_is_declined() {
        changing.cancel(early, HERE);
        tending.tend();
        assertThat(offer(first))
                .hasValueSatisfying(offer -> assertThat(offer.begin()).isEqualTo(freed));
        assertThat(begins()).doesNotContain(freed);

        waiting.wish(second, HERE);
        tending.tend();
        assertThat(offer(second)).isEmpty();
        waiting.decline(first, HERE);
        tending.tend();

        assertThat(offer(first)).isEmpty();
        assertThat(offer(second))
                .hasValueSatisfying(offer -> assertThat(offer.begin()).isEqualTo(freed));
        assertThat(registry.column(
                        "select kind from notification_letter where booking_id = ? and kind = 'VISIT_OFFER'",
                        visit(second).id()))
                .hasSize(1);
    }

    @Test
    void an_offer_that_nobody_answers_goes_to_the_next() {
        changing.cancel(early, HERE);
        tending.tend();
        waiting.wish(second, HERE);
        registry.change(
                "update booking_wish set offered_till = now() - interval '1 minute' where booking_id = ?",
                visit(first).id());

        tending.tend();

        assertThat(offer(second))
                .hasValueSatisfying(offer -> assertThat(offer.begin()).isEqualTo(freed));
        assertThat(visit(first).begin()).isAfter(freed);
        assertThatThrownBy(() -> waiting.accept(first, HERE)).hasMessage("error.booking.offerOver");
    }

    @Test
    void who_takes_the_offer_has_the_earlier_time_and_the_old_one_is_free() {
        Instant old = visit(first).begin();
        changing.cancel(early, HERE);
        tending.tend();

        assertThat(waiting.accept(first, HERE).begin()).isEqualTo(freed);

        assertThat(office.reserved(centre, freed)).isEqualTo(1);
        assertThat(office.reserved(centre, old)).isZero();
        assertThat(waiting.isWaiting(visit(first).id())).isFalse();
        assertThatThrownBy(() -> waiting.accept(first, HERE)).hasMessage("error.booking.offerOver");
    }

    @Test
    void taking_declining_and_passing_on_at_once_leaves_each_with_one_time() {
        changing.cancel(early, HERE);
        tending.tend();
        waiting.wish(second, HERE);
        List<Callable<Boolean>> answers = Stream.<Runnable>of(
                        () -> waiting.accept(first, HERE),
                        () -> waiting.accept(first, HERE),
                        () -> waiting.decline(first, HERE),
                        () -> changing.cancel(first, HERE),
                        () -> waiting.accept(second, HERE),
                        tending::tend)
                .map(WaitingIT::tried)
                .toList();

        Together.run(answers);
        tending.tend();

        List<BookedVisit> booked = Stream.of(first, second)
                .map(this::visit)
                .filter(visit -> visit.status() == BookingStatus.BOOKED)
                .toList();
        assertThat(booked).isNotEmpty().allSatisfy(visit -> assertThat(office.reserved(centre, visit.begin()))
                .isEqualTo(1));
        assertThat(booked.stream().map(BookedVisit::begin)).doesNotHaveDuplicates();
        long offered =
                Stream.of(first, second).filter(code -> offer(code).isPresent()).count();
        assertThat(registry.count("select count(*) from slot_reservation where centre_id = ?", centre))
                .isEqualTo(3 + booked.size() + offered);
    }

    @Test
    void who_left_no_mailbox_cannot_be_offered_anything() {
        String code = office.book(centre, begins().get(0), Visitor.typed("Ганна", "0980163513", "", Set.of(), "uk"))
                .code()
                .orElseThrow()
                .grouped();

        assertThatThrownBy(() -> waiting.wish(code, HERE)).hasMessage("error.booking.noMailbox");
    }

    @Test
    void a_visit_that_is_cancelled_waits_no_more_and_what_was_kept_for_it_goes_on() {
        changing.cancel(early, HERE);
        tending.tend();
        waiting.wish(second, HERE);

        changing.cancel(first, HERE);
        tending.tend();

        assertThat(offer(second)).isPresent();
    }

    private static Callable<Boolean> tried(Runnable answer) {
        return () -> {
            try {
                answer.run();
                return true;
            } catch (BusinessException refused) {
                return false;
            }
        };
    }

    private Optional<EarlierTime> offer(String code) {
        return waiting.offered(visit(code).id());
    }

    private BookedVisit visit(String code) {
        return changing.open(code, HERE).orElseThrow();
    }
}
