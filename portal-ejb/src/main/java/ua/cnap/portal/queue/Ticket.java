package ua.cnap.portal.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * A ticket (талон) of a unit for a day: one visitor, one service or those of one booking. Its number belongs to a published series. Each
 * command refuses what {@link TicketAction} does not allow and gives the entry for the log of the line. The name is for the
 * desk only: boards and forecasts know the number.
 */
@Entity
@Table(name = "queue_ticket")
public class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID request;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "day")
    private LocalDate takenOn;

    private String series;

    @Column(name = "number")
    private int serial;

    @Enumerated(EnumType.STRING)
    @Column(name = "function")
    private DeskFunction purpose;

    private String services;

    @Enumerated(EnumType.STRING)
    private TicketSource source;

    private String ground;

    @Column(name = "full_name")
    private String fullName;

    private UUID booking;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "place_at")
    private Instant placeAt;

    @Enumerated(EnumType.STRING)
    private TicketState state = TicketState.WAITING;

    @Column(name = "desk_id")
    private Long deskId;

    @Column(name = "desk_number")
    private String deskNumber = "";

    private int calls;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Ticket() {}

    Ticket(TicketRequest asked, TicketNumber drawn, String codeHash, Instant at) {
        this.request = asked.request();
        this.codeHash = codeHash;
        this.centreId = asked.centreId();
        this.unitId = asked.unitId();
        this.takenOn = at.atZone(KyivClock.ZONE).toLocalDate();
        this.series = drawn.series();
        this.serial = drawn.number();
        this.purpose = asked.function();
        this.services = String.join(",", asked.serviceCodes());
        this.source = asked.ground().isEmpty() ? TicketSource.LIVE : TicketSource.PRIVILEGED;
        this.ground = asked.ground();
        this.fullName = asked.fullName();
        this.takenAt = at;
        this.placeAt = at;
    }

    /** It is the ticket of a booking; one that came in time stands in the line by the booked time. */
    void isOf(UUID bookingId, Instant due, boolean inTime) {
        booking = bookingId;
        dueAt = due;
        source = inTime ? TicketSource.BOOKED : source;
    }

    /** Calls the visitor to a desk, as the rule says or before others with a reason. */
    TicketEvent call(Desk desk, TicketAction how, TicketEvent.Actor actor, String reason, Instant at) {
        TicketEvent event = make(how, actor, reason, at);
        deskId = desk.id();
        deskNumber = desk.number();
        calls = 1;
        calledAt = at;
        return event;
    }

    TicketEvent recall(TicketEvent.Actor actor, Instant at) {
        TicketEvent event = make(TicketAction.RECALL, actor, "", at);
        calls++;
        calledAt = at;
        return event;
    }

    /** Goes on with the visit: starts it, parks it, resumes it. */
    TicketEvent step(TicketAction action, TicketEvent.Actor actor, Instant at) {
        begunAt = action == TicketAction.START ? at : begunAt;
        return make(action, actor, "", at);
    }

    /** Passes the visitor to desks of another function; the place in the line stays. */
    TicketEvent transfer(DeskFunction to, TicketEvent.Actor actor, Instant at) {
        TicketEvent event = make(TicketAction.TRANSFER, actor, purpose + " → " + to, at);
        purpose = to;
        leaveDesk();
        return event;
    }

    /** Ends the visit: served, missed, cancelled. */
    TicketEvent end(TicketAction action, TicketEvent.Actor actor, String reason, Instant at) {
        TicketEvent event = make(action, actor, reason, at);
        endedAt = at;
        return event;
    }

    TicketEvent denyPrivilege(TicketEvent.Actor actor, String reason, Instant at) {
        TicketEvent event = make(TicketAction.DENY_PRIVILEGE, actor, reason, at);
        joinLive(takenAt);
        return event;
    }

    TicketEvent comeBack(TicketEvent.Actor actor, Instant at) {
        TicketEvent event = make(TicketAction.COME_BACK, actor, "", at);
        joinLive(at);
        return event;
    }

    /** Goes behind somebody who waits for the same. */
    TicketEvent yield(Instant placeOfOther, Instant at) {
        TicketEvent event = make(TicketAction.YIELD, TicketEvent.Actor.VISITOR, "", at);
        placeAt = placeOfOther.plusNanos(1000);
        return event;
    }

    private void joinLive(Instant place) {
        source = TicketSource.LIVE;
        ground = "";
        placeAt = place;
        endedAt = null;
        leaveDesk();
    }

    private void leaveDesk() {
        deskId = null;
        deskNumber = "";
    }

    private TicketEvent make(TicketAction action, TicketEvent.Actor actor, String reason, Instant at) {
        if (!action.isAllowedFrom(state)) {
            throw QueueRefused.overtaken(this);
        }
        TicketState before = state;
        state = action.to();
        return new TicketEvent(this, action, before, actor, reason, at);
    }

    Line.Waiting waiting() {
        return new Line.Waiting(
                id, source, placeAt, Optional.ofNullable(dueAt).filter(due -> source == TicketSource.BOOKED));
    }

    boolean isAt(long desk) {
        return Long.valueOf(desk).equals(deskId);
    }

    boolean isFor(Desk desk) {
        return desk.takes(purpose, serviceCodes());
    }

    public Long id() {
        return id;
    }

    /** The form by which it was taken: whoever knows it is who took it. */
    public UUID request() {
        return request;
    }

    public String centreId() {
        return centreId;
    }

    public String unitId() {
        return unitId;
    }

    public LocalDate day() {
        return takenOn;
    }

    /** The number as it is shown and called: «А 047». */
    public String label() {
        return "%s %03d".formatted(series, serial);
    }

    public DeskFunction function() {
        return purpose;
    }

    /** Codes of the services, several for a booking of several; empty when none was chosen. */
    public List<String> serviceCodes() {
        return services.isEmpty() ? List.of() : List.of(services.split(","));
    }

    public TicketSource source() {
        return source;
    }

    /** The ground of law for a priority, empty when there is none. */
    public String ground() {
        return ground;
    }

    /** Surname and first name, empty where the centre does not ask for them. */
    public String fullName() {
        return fullName;
    }

    /** The form of the booking that was checked in with it, if it was booked. */
    public Optional<UUID> booking() {
        return Optional.ofNullable(booking);
    }

    /** The booked time, if it was booked. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Instant takenAt() {
        return takenAt;
    }

    public TicketState state() {
        return state;
    }

    /** Number of the desk that called it last, empty before. */
    public String deskNumber() {
        return deskNumber;
    }

    /** How often it was called to this desk. */
    public int calls() {
        return calls;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ticket ticket && request.equals(ticket.request);
    }

    @Override
    public int hashCode() {
        return request.hashCode();
    }
}
