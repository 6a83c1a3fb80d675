package ua.cnap.portal.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import ua.cnap.portal.control.EscalationStep;

/** A step of the ladder that a term came to, once and for all. Its row decides which server made it. */
@Entity
@Immutable
@Table(name = "escalation_step")
class TakenStep {
    @EmbeddedId
    private Key key;

    @Column(name = "centre_id")
    private String centreId;

    private boolean violation;
    private Instant at;

    protected TakenStep() {}

    /** Which step of which term. */
    @Embeddable
    record Key(
            @Column(name = "deadline_id") long deadlineId,
            @Enumerated(EnumType.STRING) EscalationStep step) {}
}
