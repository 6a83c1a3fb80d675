package ua.cnap.portal.centre;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A centre of administrative services (ЦНАП), Law 5203-VI, art. 12, with its entry as imported. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "centre_service_centre")
class ServiceCentre {
    @Id
    private String id;

    private int position;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    protected ServiceCentre() {}

    ServiceCentre(String id) {
        this.id = id;
    }

    void describe(int newPosition, String newName, String newContent) {
        position = newPosition;
        name = newName;
        content = newContent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceCentre centre && id.equals(centre.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
