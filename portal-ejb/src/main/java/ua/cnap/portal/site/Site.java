package ua.cnap.portal.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A unit where people wait; its row is the lock of its line, its version tells boards that something changed. */
@Entity
@Table(name = "site_unit")
public class Site {
    @Id
    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "centre_id")
    private String centreId;

    private long version;

    protected Site() {}

    /** Something of the line changed. */
    public void changed() {
        version++;
    }

    public String unitId() {
        return unitId;
    }

    public String centreId() {
        return centreId;
    }
}
