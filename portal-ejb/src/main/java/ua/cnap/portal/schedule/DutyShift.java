package ua.cnap.portal.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;

/** Somebody sits at a desk for some hours of a day (зміна). The database lets nobody sit at two at once. */
@Entity
@Table(name = "schedule_shift")
public class DutyShift {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "desk_id")
    private long deskId;

    private String person;
    private LocalDate day;
    private LocalTime begins;
    private LocalTime ends;

    protected DutyShift() {}

    DutyShift(String centreId, long deskId, String person, LocalDate day, LocalTime begins, LocalTime ends) {
        this.centreId = centreId;
        this.deskId = deskId;
        this.person = person;
        this.day = day;
        this.begins = begins;
        this.ends = ends;
    }

    public long id() {
        return id;
    }

    public String centreId() {
        return centreId;
    }

    public long deskId() {
        return deskId;
    }

    /** Who sits there: full name, as on the plate. */
    public String person() {
        return person;
    }

    public LocalDate day() {
        return day;
    }

    public LocalTime begins() {
        return begins;
    }

    public LocalTime ends() {
        return ends;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutyShift shift && id != null && id.equals(shift.id);
    }

    @Override
    public int hashCode() {
        return DutyShift.class.hashCode();
    }

    @Override
    public String toString() {
        return "shift " + id;
    }
}
