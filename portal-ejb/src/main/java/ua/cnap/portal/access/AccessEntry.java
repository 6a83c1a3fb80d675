package ua.cnap.portal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.cnap.portal.casework.CaseOpened;
import ua.cnap.portal.identity.Capacity;

/** One opening of a case. */
@Entity
@Table(name = "access_entry")
class AccessEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private Instant at;
    private String reader;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String unit;

    protected AccessEntry() {}

    AccessEntry(CaseOpened opened, Instant at) {
        this.caseId = opened.caseId();
        this.at = at;
        this.reader = opened.reader();
        this.capacity = opened.capacity();
        this.unit = opened.unit();
    }
}
