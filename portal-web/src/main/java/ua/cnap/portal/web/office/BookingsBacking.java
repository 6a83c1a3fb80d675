package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.EnteredBooking;
import ua.cnap.portal.booking.KeepingBookings;
import ua.cnap.portal.booking.MadeBooking;
import ua.cnap.portal.booking.Need;
import ua.cnap.portal.booking.Visitor;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.SlotTaken;
import ua.cnap.portal.slot.Visit;
import ua.cnap.portal.web.booking.VisitChoice;
import ua.cnap.portal.web.booking.VisitWords;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Sentences;

/** The bookings of a centre: the list of a day, who is looked for, bookings by telephone and at the counter. */
@Named
@RequestScoped
public class BookingsBacking {
    private static final int DAYS_SHOWN = 3;
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    CurrentUser user;

    @Inject
    KeepingBookings keeping;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    CalledServices services;

    @Inject
    VisitChoice choice;

    @Inject
    VisitWords visitWords;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private LocalDate day;
    private LocalDate from;
    private List<BookedVisit> visits;
    private List<BookedVisit> found;
    private BookedVisit moving;
    private List<FreeTime> times;
    private List<FreeTime> nearest = List.of();
    private String refusal;
    private String done;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        day = typed("day");
        from = typed("from");
    }

    /** The day that was typed; for what is none, said to be so, it is today. */
    private LocalDate typed(String field) {
        Optional<LocalDate> read = sent.day(field);
        if (read.isEmpty() && !sent.text(field).isBlank()) {
            refusal = sentences.text("office_journal.day");
        }
        return read.orElseGet(() -> LocalDate.now(clock));
    }

    /** Does what was sent. */
    public void act() {
        sent.act().ifPresent(act -> {
            try {
                act(act);
            } catch (SlotTaken taken) {
                nearest = taken.nearest();
                refusal = sentences.text(nearest.isEmpty() ? "visit_times.none" : "visit_times.taken");
            } catch (BusinessException refused) {
                refusal = sentences.text(refused);
            }
        });
    }

    private void act(String act) {
        switch (act) {
            case "find" -> found = keeping.find(user.staff(), sent.text("words"));
            case "times" -> look();
            case "enter" -> enter();
            case "ask" -> moving = known(sent.number("booking"));
            case "move" -> move();
            case "cancel" -> {
                keeping.cancel(user.staff(), sent.number("booking"), sent.text("reason"));
                done = sentences.text("office_bookings.cancelled");
            }
            default -> throw new NotFound();
        }
    }

    /** Looks for free times, once it is known for which services. */
    private void look() {
        if (!services.codes().isEmpty()) {
            times = keeping.times(user.staff(), SlotQuery.of(visit(), day, choice.getLastDay()), DAYS_SHOWN);
        } else {
            refusal = sentences.text(
                    services.getMeant().isEmpty() ? "office_bookings.unknownService" : "office_bookings.tick");
        }
    }

    private void enter() {
        look();
        if (refusal != null) {
            return;
        }
        Optional<Instant> begin = choice.begin();
        if (begin.isEmpty()) {
            refusal = sentences.text("office_bookings.choose");
            return;
        }
        Visitor visitor = Visitor.typed(sent.text("name"), sent.text("phone"), sent.text("email"), needs(), "uk");
        MadeBooking made =
                keeping.enter(user.staff(), new EnteredBooking(getForm(), visit(), begin.get(), visitor, channel()));
        done = sentences.text(
                "office_bookings.booked",
                visitWords.when(made.visit().begin()),
                made.code().map(code -> code.grouped()).orElse(""));
        day = visitWords.day(made.visit().begin());
        times = null;
    }

    private void move() {
        moving = known(sent.number("booking"));
        if (choice.begin().isEmpty()) {
            refusal = sentences.text("office_bookings.choose");
            return;
        }
        BookedVisit moved =
                keeping.move(user.staff(), moving.id(), choice.begin().get());
        moving = null;
        day = visitWords.day(moved.begin());
        done = sentences.text("office_bookings.moved", visitWords.when(moved.begin()));
    }

    private BookedVisit known(long id) {
        return keeping.get(user.staff(), id);
    }

    private Visit visit() {
        return new Visit(user.staff().centreId(), sent.text("unit"), choice.getFunction(), services.codes());
    }

    private BookingChannel channel() {
        return getChannels().stream()
                .filter(channel -> channel.name().equals(sent.text("channel")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Set<Need> needs() {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        sent.all("need").forEach(name -> Arrays.stream(Need.values())
                .filter(need -> need.name().equals(name))
                .forEach(needs::add));
        return needs;
    }

    /** What the form of a new booking is known by, however often it is sent. */
    public UUID getForm() {
        String form = sent.text("form");
        return done == null && form.matches(UUID_FORM) ? UUID.fromString(form) : UUID.randomUUID();
    }

    public LocalDate getDay() {
        return day;
    }

    /** From which day on free times are shown to move a visit to. */
    public LocalDate getFrom() {
        return from;
    }

    /** The visits of the day. */
    public List<BookedVisit> getVisits() {
        if (visits == null) {
            visits = keeping.ofDay(user.staff(), day);
        }
        return visits;
    }

    /** What was found, null when nothing was looked for. */
    public List<BookedVisit> getFound() {
        return found;
    }

    /** The visit that is to be moved, or null. */
    public BookedVisit getMoving() {
        return moving;
    }

    /** The free times to choose from. */
    public List<VisitWords.Day> getDays() {
        if (times == null && moving != null) {
            times = keeping.others(user.staff(), moving.id(), from, choice.getLastDay(), DAYS_SHOWN);
        }
        return times == null ? List.of() : visitWords.days(times, DAYS_SHOWN);
    }

    /** Whether times for a new booking were asked for. */
    public boolean isEntering() {
        return times != null && moving == null;
    }

    public List<FreeTime> getNearest() {
        return nearest;
    }

    /** The units of the clerk's centre. */
    public List<Unit> getUnits() {
        return catalogue
                .findCentre(user.staff().centreId())
                .map(centre -> centre.units())
                .orElse(List.of());
    }

    /** The ways of booking that the centre's act names for staff. */
    public List<BookingChannel> getChannels() {
        return keeping.channels(user.staff());
    }

    public DeskFunction[] getFunctions() {
        return DeskFunction.values();
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public boolean isNeeded(Need need) {
        return sent.all("need").contains(need.name());
    }

    public String getRefusal() {
        return refusal;
    }

    /** What was done, in a sentence. */
    public String getDone() {
        return done;
    }
}
