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

/** Who controls the cases of a service or of a provider (розподіл обов'язків, R-188); a later decision ends an earlier one. */
@Entity
@Table(name = "duty_control")
public class ControlDuty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Enumerated(EnumType.STRING)
    private ControlSubject subject;

    @Column(name = "subject_id")
    private String subjectId;

    private String login;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected ControlDuty() {}

    public Long id() {
        return id;
    }

    public ControlSubject subject() {
        return subject;
    }

    /** Code of the service, or id of the provider. */
    public String subjectId() {
        return subjectId;
    }

    public String login() {
        return login;
    }

    public String fullName() {
        return fullName;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Until when it held, null while it does. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Who ended it, null while it holds. */
    public String endedBy() {
        return endedBy;
    }
}
