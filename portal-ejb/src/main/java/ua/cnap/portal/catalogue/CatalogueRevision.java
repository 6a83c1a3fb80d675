package ua.cnap.portal.catalogue;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often the catalogue was changed: by this number the nodes of a cluster see that what they hold is old. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "catalogue_revision")
class CatalogueRevision {
    static final short ONLY = 1;

    @Id
    private short id;

    private long number;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CatalogueRevision() {}

    void next(Instant at) {
        number++;
        changedAt = at;
    }

    long number() {
        return number;
    }

    @Override
    public String toString() {
        return "revision " + number + " of " + changedAt;
    }
}
