package ua.cnap.portal.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stop of the calls of a unit (зупинення прийому): begun and ended by somebody, for a cause; nothing else changes. */
@Entity
@Table(name = "site_stop")
public class SiteStop {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private StopCause cause;

    private String reason;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected SiteStop() {}

    SiteStop(Site site, StopCause cause, String reason, String by, Instant at) {
        this.centreId = site.centreId();
        this.unitId = site.unitId();
        this.cause = cause;
        this.reason = reason;
        this.begunBy = by;
        this.begunAt = at;
    }

    void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    /** How long of a span it lasted. */
    Duration within(Instant from, Instant to) {
        Instant begins = begunAt.isAfter(from) ? begunAt : from;
        Instant ends =
                Optional.ofNullable(endedAt).filter(end -> end.isBefore(to)).orElse(to);
        return ends.isAfter(begins) ? Duration.between(begins, ends) : Duration.ZERO;
    }

    long id() {
        return id;
    }

    public String centreId() {
        return centreId;
    }

    public String unitId() {
        return unitId;
    }

    public StopCause cause() {
        return cause;
    }

    /** What else was said of it; empty unless the cause is another one. */
    public String reason() {
        return reason;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String begunBy() {
        return begunBy;
    }
}
