package ua.cnap.portal.slot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import ua.cnap.portal.schedule.DeskFunction;

/** Time of a desk that is somebody's, as the table keeps it; {@link ReservedTimes} alone reads and writes it. */
@Entity
@Immutable
@Table(name = "slot_reservation")
class ReservedTime {
    @Id
    private UUID id;

    @Column(name = "desk_id")
    private long deskId;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private DeskFunction function;

    private String services;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected ReservedTime() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ReservedTime time && id.equals(time.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "time of desk " + deskId;
    }
}
