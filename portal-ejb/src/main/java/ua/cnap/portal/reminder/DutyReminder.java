package ua.cnap.portal.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What somebody was told of their duty on a day. */
@Entity
@Immutable
@Table(name = "reminder_duty")
public class DutyReminder {
    @Id
    private UUID id;

    @Column(name = "centre_id")
    private String centreId;

    private String person;
    private LocalDate day;
    private String shifts;

    protected DutyReminder() {}

    public String centreId() {
        return centreId;
    }

    /** Who is on duty: full name, as in the roster. */
    public String person() {
        return person;
    }

    public LocalDate day() {
        return day;
    }

    /** A line for each shift: hours, number of the desk, and the unit where it is not the centre itself. */
    public String shifts() {
        return shifts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutyReminder reminder && id.equals(reminder.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "reminder " + id;
    }
}
