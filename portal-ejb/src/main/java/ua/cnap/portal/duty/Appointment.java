package ua.cnap.portal.duty;

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
import ua.cnap.portal.identity.StaffRole;

/**
 * Somebody works in a role in a unit for a period (призначення): the acting head, an administrator of mobile
 * response, an officer who carries packages. It begins and ends by the clock; the head can end it before.
 */
@Entity
@Table(name = "duty_appointment")
public class Appointment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    private String login;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    private String ground;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Appointment() {}

    Territory territory(Right right) {
        return Territory.of(RightsMatrix.reach(role, right), unitId);
    }

    void end(Instant at, String by) {
        if (endedAt == null) {
            endedAt = at;
            endedBy = by;
        }
    }

    String centreId() {
        return centreId;
    }

    public Long id() {
        return id;
    }

    /** Where, the centre itself among the units. */
    public String unitId() {
        return unitId;
    }

    public String fullName() {
        return fullName;
    }

    public StaffRole role() {
        return role;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    /** The last day, null when it has none. */
    public LocalDate toDay() {
        return toDay;
    }

    /** The order by which it was given (наказ). */
    public String ground() {
        return ground;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** When it was ended before its day, null when it was not. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Who ended it, null when nobody did. */
    public String endedBy() {
        return endedBy;
    }

    /** Whether it still gives or will give rights. */
    public boolean isOpenOn(LocalDate day) {
        return endedAt == null && (toDay == null || !toDay.isBefore(day));
    }
}
