package ua.cnap.portal.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.Visit;

/** A booked visit: held first, then somebody's, until the visitor comes, gives it up or does not come. */
@Entity
@Table(name = "booking_visit")
class Booking {
    private static final String BETWEEN = "\n";
    /** How long a letter that asks for confirmation may stay unanswered. */
    static final Duration CONFIRMATION = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID form;
    private UUID reservation;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "desk_function")
    private DeskFunction function;

    private String services;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private BookingChannel channel;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private String visitor = "";
    private String phone = "";
    private String email = "";
    private String needs = "";
    private String language = "uk";

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "person_id")
    private Long personId;

    private String seed;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "confirm_by")
    private Instant confirmBy;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "stranded_at")
    private Instant strandedAt;

    @Version
    private int version;

    protected Booking() {}

    /** A time that is held; the code is drawn at once and told only when somebody is named. */
    Booking(UUID form, BookingChannel channel, String seed, String codeHash, Instant now) {
        this.form = form;
        this.channel = channel;
        this.seed = seed;
        this.codeHash = codeHash;
        this.madeAt = now;
        this.status = BookingStatus.HELD;
    }

    /** The visit is at this time now. */
    void at(Reservation won) {
        reservation = won.id();
        centreId = won.visit().centreId();
        unitId = won.visit().unitId();
        function = won.visit().function();
        services = String.join(BETWEEN, won.visit().serviceCodes());
        beginsAt = won.begin();
        endsAt = won.end();
        remindedAt = null;
        strandedAt = null;
    }

    /** For this case: its result is collected, or it is what the visitor comes about. */
    void concerns(Long about) {
        caseId = about;
    }

    /** Says who comes. */
    void name(Visitor who, Long person) {
        visitor = who.name();
        phone = who.phone();
        email = who.email();
        needs = who.needsWritten();
        language = who.language();
        personId = person;
    }

    /** The visitor is expected from now on. */
    void book() {
        status = BookingStatus.BOOKED;
        confirmBy = null;
    }

    /** The visitor is expected once a letter is answered. */
    void askToConfirm(Instant now) {
        status = BookingStatus.AWAITS_CONFIRMATION;
        confirmBy = now.plus(CONFIRMATION);
    }

    /** The visit will not take place; its time is nobody's. */
    void end(BookingStatus how) {
        status = how;
        reservation = null;
    }

    void arrive() {
        status = BookingStatus.ARRIVED;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** The centre cannot receive the visitor at this time any more. */
    void strand(Instant now) {
        strandedAt = now;
        reservation = null;
    }

    /** The day of the visit in Kyiv. */
    LocalDate day() {
        return LocalDate.ofInstant(beginsAt, KyivClock.ZONE);
    }

    /** Whether this time is the visitor's now. */
    boolean isAt(Instant begin) {
        return reservation != null && beginsAt.equals(begin);
    }

    boolean isToBeReminded() {
        return status == BookingStatus.BOOKED && remindedAt == null;
    }

    /** Whether it was booked before this day in Kyiv. */
    boolean wasMadeBefore(LocalDate day) {
        return madeAt.isBefore(day.atStartOfDay(KyivClock.ZONE).toInstant());
    }

    /** Another time is offered; this one stays the visitor's until one is chosen. */
    void offerAnother(Instant now) {
        strandedAt = now;
    }

    boolean isToBeOfferedAnother() {
        return status == BookingStatus.BOOKED && strandedAt == null;
    }

    Long id() {
        return id;
    }

    UUID form() {
        return form;
    }

    UUID reservation() {
        return reservation;
    }

    BookingChannel channel() {
        return channel;
    }

    BookingStatus status() {
        return status;
    }

    Visit wanted() {
        return new Visit(centreId, unitId, function, List.of(services.split(BETWEEN)));
    }

    Instant beginsAt() {
        return beginsAt;
    }

    Visitor visitor() {
        return new Visitor(visitor, phone, email, Visitor.needsOf(needs), language);
    }

    String seed() {
        return seed;
    }

    Instant confirmBy() {
        return confirmBy;
    }

    Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    Long caseId() {
        return caseId;
    }

    /** What is shown of it. */
    BookedVisit visit() {
        return new BookedVisit(
                id,
                status,
                wanted(),
                beginsAt,
                endsAt,
                channel,
                visitor(),
                strandedAt != null,
                caseId,
                confirmBy,
                version);
    }

    @Override
    public String toString() {
        return "Booking[" + id + "]";
    }
}
