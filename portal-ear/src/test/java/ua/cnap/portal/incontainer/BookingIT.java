package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.BookingRefused;
import ua.cnap.portal.booking.BookingStatus;
import ua.cnap.portal.booking.ChangingBooking;
import ua.cnap.portal.booking.HoldRequest;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.booking.Need;
import ua.cnap.portal.booking.Visitor;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.DayPart;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.SlotRefused;
import ua.cnap.portal.slot.SlotTaken;
import ua.cnap.portal.slot.Visit;

/** How a time becomes the visit of whoever booked it first. */
@Tag("R-058")
class BookingIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String HERE = "127.0.9.2";
    private static final String FORGED = "0000-0000-00000";

    @Inject
    BookedCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "MakingBooking!ua.cnap.portal.booking.MakingBooking")
    MakingBooking making;

    @EJB(lookup = EJB + "ChangingBooking!ua.cnap.portal.booking.ChangingBooking")
    ChangingBooking changing;

    @Test
    void of_five_hundred_who_want_one_time_one_has_it_and_the_others_are_offered_the_nearest() {
        String centre = office.open(1, "{}");
        Instant begin = office.time(centre, 0);
        List<Callable<Optional<MadeBooking>>> works = IntStream.range(0, 500)
                .mapToObj(any -> office.form(centre, begin))
                .map(form -> (Callable<Optional<MadeBooking>>) () -> tried(form))
                .toList();

        List<MadeBooking> winners =
                Together.run(works).stream().flatMap(Optional::stream).toList();

        assertThat(winners).hasSize(1);
        assertThat(office.reserved(centre, begin)).isEqualTo(1);
        assertThat(registry.count("select count(*) from booking_visit where centre_id = ?", centre))
                .isEqualTo(1);
    }

    @Test
    void three_desks_receive_three_of_sixty() {
        String centre = office.open(3, "{}");
        Instant begin = office.time(centre, 0);
        List<Callable<Optional<MadeBooking>>> works = IntStream.range(0, 60)
                .mapToObj(any -> office.form(centre, begin))
                .map(form -> (Callable<Optional<MadeBooking>>) () -> tried(form))
                .toList();

        assertThat(Together.run(works).stream().flatMap(Optional::stream)).hasSize(3);
        assertThat(office.reserved(centre, begin)).isEqualTo(3);
    }

    private Optional<MadeBooking> tried(HoldRequest form) {
        try {
            return Optional.of(office.make(making.hold(form), BookedCentre.visitor()));
        } catch (SlotTaken taken) {
            assertThat(taken.nearest()).isNotEmpty();
            return Optional.empty();
        }
    }

    @Test
    void a_form_that_is_sent_twenty_times_makes_one_booking() {
        String centre = office.open(2, "{}");
        HoldRequest form = office.form(centre, office.time(centre, 0));
        Visitor visitor = BookedCentre.visitor();

        List<MadeBooking> made = Together.run(IntStream.range(0, 20)
                .mapToObj(any -> (Callable<MadeBooking>) () -> again(form, visitor))
                .toList());

        assertThat(made.stream().map(MadeBooking::code).distinct()).hasSize(1);
        assertThat(office.reserved(centre, form.begin())).isEqualTo(1);
        assertThat(registry.count(
                        "select count(*) from notification_letter where recipient = ? and kind = 'VISIT_BOOKED'",
                        visitor.email()))
                .isEqualTo(1);
    }

    @Test
    @Tag("R-201")
    void the_status_page_leads_a_code_of_a_booking_to_its_visit() throws IOException {
        String centre = office.open(1, "{}");
        MadeBooking made =
                office.make(making.hold(office.form(centre, office.time(centre, 0))), BookedCentre.visitor());

        String code = "code=" + made.code().orElseThrow().grouped();
        assertThat(Plain.form("/status", code, "127.0.9.7").status()).isEqualTo(307);
        assertThat(Plain.form("/booking/mine", code, "127.0.9.7").body())
                .contains(made.code().orElseThrow().grouped());
        assertThat(Plain.form("/booking/mine", code + "&act=cancel", "127.0.9.7")
                        .body())
                .as("whoever changes it comes from its own page")
                .doesNotContain(made.code().orElseThrow().grouped());
        assertThat(Plain.form("/status", "code=" + FORGED, "127.0.9.7").status())
                .isEqualTo(200);
    }

    /** The page holds first and sends the name then; who is late with the first finds the form used, and goes on. */
    private MadeBooking again(HoldRequest form, Visitor visitor) {
        try {
            making.hold(form);
        } catch (BookingRefused used) {
            assertThat(used.messageKey()).isEqualTo("error.booking.formUsed");
        }
        return office.make(UUID.fromString(form.puzzle().split("\\.")[0]), visitor);
    }

    @Test
    void a_forged_code_finds_nothing() {
        assertThat(changing.open(FORGED, HERE)).isEmpty();
        assertThat(changing.open("' or 1=1 --", HERE)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changing.cancel(FORGED, HERE));
    }

    @Test
    void the_code_stands_nowhere_in_the_database() {
        String centre = office.open(1, "{}");
        String code = office.code(centre, office.time(centre, 0));

        for (String table : List.of("booking_visit", "booking_entry", "slot_reservation", "notification_letter")) {
            assertThat(registry.column(
                            "select t::text from " + table + " t where t::text ilike ? or t::text ilike ?",
                            "%" + code + "%",
                            "%" + code.replace("-", "") + "%"))
                    .isEmpty();
        }
    }

    @Test
    void a_time_in_the_past_outside_the_hours_or_too_far_is_refused() {
        String centre = office.open(1, "{}");
        Instant begin = office.time(centre, 0);

        assertRefused(centre, begin.minus(Duration.ofDays(40)), SlotRefused.Reason.TOO_SOON);
        assertRefused(centre, begin.plus(Duration.ofHours(12)), SlotRefused.Reason.OUTSIDE_HOURS);
        assertRefused(centre, begin.plusSeconds(61), SlotRefused.Reason.OUTSIDE_HOURS);
        assertRefused(centre, begin.plus(Duration.ofDays(400)), SlotRefused.Reason.TOO_FAR);
    }

    private void assertRefused(String centre, Instant begin, SlotRefused.Reason reason) {
        assertThatExceptionOfType(SlotRefused.class)
                .isThrownBy(() -> making.hold(office.form(centre, begin)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_service_or_a_unit_of_another_centre_is_not_booked() {
        String centre = office.open(1, "{}");
        String other = office.open(1, "{}");
        Instant begin = office.time(centre, 0);
        Visit visit = BookedCentre.visit(centre);

        assertNotOffered(new Visit(centre, other, visit.function(), visit.serviceCodes()), begin);
        assertNotOffered(new Visit(centre, centre, visit.function(), List.of("77-02")), begin);
        assertNotOffered(new Visit(centre, centre, visit.function(), List.of()), begin);
        assertNotOffered(new Visit("nowhere", "nowhere", visit.function(), visit.serviceCodes()), begin);
    }

    private void assertNotOffered(Visit visit, Instant begin) {
        HoldRequest form = office.form(visit.centreId(), begin);
        assertThatThrownBy(() -> making.hold(
                        new HoldRequest(form.puzzle(), form.solution(), visit, begin, Optional.empty(), HERE)))
                .hasMessage("error.booking.notOffered");
    }

    @Test
    @Tag("R-062")
    void a_visit_is_booked_at_a_remote_and_at_a_mobile_workplace() {
        String centre = office.openOutside();
        LocalDate from = RegulatedCentre.today().plusDays(2);

        List<FreeTime> offered = making.earliest(new SlotQuery(
                List.of(centre),
                "",
                List.of(Counter.SERVICE),
                DeskFunction.INTAKE,
                from,
                from.plusDays(1),
                DayPart.ANY));

        assertThat(offered)
                .extracting(time -> time.visit().unitId())
                .containsExactlyInAnyOrder("remote-" + centre, "mobile-" + centre);
        assertThat(offered).allSatisfy(time -> assertThat(
                        office.make(making.hold(office.form(time.visit(), time.begin())), BookedCentre.visitor())
                                .visit()
                                .wanted())
                .isEqualTo(time.visit()));
    }

    @Test
    @Tag("R-059")
    void a_centre_that_does_not_book_on_the_web_neither_offers_nor_takes_it() {
        String open = office.open(1, "{}");
        Instant begin = office.time(open, 0);
        String centre = office.open(1, "{\"bookingChannels\": [\"IN_PERSON\", \"PHONE\"]}");

        assertThat(office.times(centre)).isEmpty();
        assertThatThrownBy(() -> making.hold(office.form(centre, begin))).hasMessage("error.booking.channelOff");
        assertThat(office.reserved(centre, begin)).isZero();
    }

    @Test
    void a_form_without_a_solution_has_to_wait_and_one_of_another_portal_is_refused() {
        String centre = office.open(1, "{}");
        HoldRequest form = office.form(centre, office.time(centre, 0));

        assertThatThrownBy(() -> making.hold(
                        new HoldRequest(form.puzzle(), "", form.visit(), form.begin(), Optional.empty(), HERE)))
                .hasMessage("error.puzzle.tooQuick");
        assertThatThrownBy(() -> making.hold(new HoldRequest(
                        form.puzzle().replaceFirst("^.", "g"),
                        form.solution(),
                        form.visit(),
                        form.begin(),
                        Optional.empty(),
                        HERE)))
                .hasMessage("error.puzzle.outdated");
        assertThatThrownBy(() -> making.hold(new HoldRequest(
                        UUID.randomUUID() + form.puzzle().substring(36),
                        form.solution(),
                        form.visit(),
                        form.begin(),
                        Optional.empty(),
                        HERE)))
                .hasMessage("error.puzzle.outdated");
    }

    @Test
    void another_choice_of_a_form_gives_the_first_time_back() {
        String centre = office.open(1, "{}");
        HoldRequest first = office.form(centre, office.time(centre, 0));
        Instant other = office.time(centre, 4);
        UUID form = making.hold(first);

        making.hold(new HoldRequest(first.puzzle(), first.solution(), first.visit(), other, Optional.empty(), HERE));

        assertThat(office.reserved(centre, first.begin())).isZero();
        assertThat(making.findHeld(form).orElseThrow().begin()).isEqualTo(other);
    }

    @Test
    void a_hold_that_ran_out_is_tried_again_and_what_was_lost_to_another_is_told() {
        String centre = office.open(1, "{}");
        Instant begin = office.time(centre, 0);
        UUID late = making.hold(office.form(centre, begin));
        UUID tooLate = making.hold(office.form(centre, office.time(centre, 0)));
        registry.change(
                "update slot_reservation set held_until = now() - interval '1 minute' where centre_id = ?", centre);

        assertThat(office.make(late, BookedCentre.visitor()).visit().begin()).isEqualTo(begin);
        Instant second = making.findHeld(tooLate).orElseThrow().begin();
        office.book(centre, second, BookedCentre.visitor());

        assertThatExceptionOfType(SlotTaken.class)
                .isThrownBy(() -> office.make(tooLate, BookedCentre.visitor()))
                .satisfies(taken -> assertThat(making.make(
                                        tooLate,
                                        BookedCentre.visitor(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(taken.nearest().get(0).begin()))
                                .visit()
                                .status())
                        .isEqualTo(BookingStatus.BOOKED));
    }

    @Test
    void one_person_books_no_more_visits_a_day_than_the_centre_allows_however_many_forms_are_sent_at_once() {
        String centre = office.open(6, "{\"booking\": {\"perDay\": 2}}");
        Instant begin = office.time(centre, 0);
        Visitor visitor = Visitor.typed("Шевченко Ганна", "098 016-35-13", "", Set.of(), "uk");
        List<UUID> forms = Stream.generate(() -> making.hold(office.form(centre, begin)))
                .limit(6)
                .toList();

        List<Boolean> made = Together.run(forms.stream()
                .map(form -> (Callable<Boolean>) () -> {
                    try {
                        office.make(form, visitor);
                        return true;
                    } catch (BookingRefused tooMany) {
                        assertThat(tooMany.messageKey()).isEqualTo("error.booking.tooMany");
                        return false;
                    }
                })
                .toList());

        assertThat(made.stream().filter(yes -> yes)).hasSize(2);
    }

    @Test
    void a_visitor_without_a_name_or_a_contact_is_not_booked() {
        String centre = office.open(1, "{}");
        UUID form = making.hold(office.form(centre, office.time(centre, 0)));

        assertThatThrownBy(() -> office.make(form, Visitor.typed("", "", "", Set.of(), "uk")))
                .hasMessage("error.booking.visitor");
        assertThatThrownBy(() -> office.make(form, Visitor.typed("Ганна", "90-10-10", "", Set.of(), "uk")))
                .hasMessage("error.booking.visitor");
    }

    @Test
    void a_used_form_shows_its_booking_to_its_visitor_only() {
        String centre = office.open(1, "{}");
        UUID form = making.hold(office.form(centre, office.time(centre, 0)));
        Visitor visitor = BookedCentre.visitor();
        MadeBooking made = office.make(form, visitor);

        assertThat(office.make(form, visitor).code()).isEqualTo(made.code());
        assertThatThrownBy(() -> office.make(form, BookedCentre.visitor())).hasMessage("error.booking.formUsed");
        assertThat(making.findHeld(form)).isEmpty();
    }

    @Test
    @Tag("R-046")
    void an_interpreter_is_asked_for_with_the_booking() {
        String centre = office.open(1, "{}");
        Visitor visitor = Visitor.typed("Ганна", "0980163513", "", Set.of(Need.SIGN_LANGUAGE), "uk");

        String code = office.book(centre, office.time(centre, 0), visitor)
                .code()
                .orElseThrow()
                .grouped();

        assertThat(changing.open(code, HERE).orElseThrow().visitor().needs()).containsExactly(Need.SIGN_LANGUAGE);
    }

    @Test
    void where_the_centre_asks_for_it_only_the_letter_carries_the_code_and_an_answer_books() {
        String centre = office.open(1, "{\"booking\": {\"confirmed\": true}}");
        Instant begin = office.time(centre, 0);
        UUID form = making.hold(office.form(centre, begin));
        assertThatThrownBy(() -> office.make(form, Visitor.typed("Ганна", "0980163513", "", Set.of(), "uk")))
                .hasMessage("error.booking.visitor");

        MadeBooking made = office.make(form, BookedCentre.visitor());

        assertThat(made.code()).isEmpty();
        assertThat(made.visit().status()).isEqualTo(BookingStatus.AWAITS_CONFIRMATION);
        assertThat(registry.column(
                        "select kind from notification_letter where booking_id = ?",
                        made.visit().id()))
                .containsExactly("VISIT_CONFIRM");
        assertThat(office.reserved(centre, begin)).isEqualTo(1);
    }
}
