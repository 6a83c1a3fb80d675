package ua.cnap.portal.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.cnap.portal.identity.StaffMember;

/** Somebody sits at a desk: since when, and until when; the history stays. */
@Entity
@Table(name = "seat_sitting")
public class Sitting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "desk_id")
    private long deskId;

    private String login;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Sitting() {}

    /**
     * Somebody is about to leave a desk, by themselves or because another sits down there; who knows of a visitor at the desk
     * refuses it. Observed in the same transaction, with the lock of the line.
     */
    public record Leaving(Sitting sitting, StaffMember by) {}

    void end(StaffMember by, Instant at) {
        endedAt = at;
        endedBy = by.fullName();
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** Whether it is this person who sits there. */
    public boolean isOf(StaffMember person) {
        return login.equals(person.login());
    }

    public String centreId() {
        return centreId;
    }

    public String unitId() {
        return unitId;
    }

    public long deskId() {
        return deskId;
    }

    public String fullName() {
        return fullName;
    }

    public Instant begunAt() {
        return begunAt;
    }
}
