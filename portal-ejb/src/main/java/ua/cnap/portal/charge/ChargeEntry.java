package ua.cnap.portal.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One change of who is in charge of a case; only ever added. */
@Entity
@Immutable
@Table(name = "charge_entry")
public class ChargeEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private ChargeAction action;

    private String person;
    private String actor;

    protected ChargeEntry() {}

    ChargeEntry(long caseId, Instant at, ChargeAction action, String person, String actor) {
        this.caseId = caseId;
        this.at = at;
        this.action = action;
        this.person = person;
        this.actor = actor;
    }

    public Instant at() {
        return at;
    }

    public ChargeAction action() {
        return action;
    }

    /** Who was or is in charge. */
    public String person() {
        return person;
    }

    /** Who changed it, empty for the portal itself. */
    public String actor() {
        return actor;
    }
}
