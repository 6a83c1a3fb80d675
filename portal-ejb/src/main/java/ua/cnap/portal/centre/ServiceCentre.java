package ua.cnap.portal.centre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    private long revision;

    protected ServiceCentre() {}

    ServiceCentre(String id) {
        this.id = id;
    }

    void describe(int newPosition, JsonNode entry, long newRevision) {
        if (content == null || !entry.equals(CentreEntry.json(content))) {
            content = entry.toString();
            revision = newRevision;
        }
        position = newPosition;
        name = entry.get("name").asText();
    }

    void changeIn(long newRevision) {
        revision = newRevision;
    }

    String id() {
        return id;
    }

    /** The entry as it was imported, for the reader alone. */
    ObjectNode entry() {
        return (ObjectNode) CentreEntry.json(content);
    }

    /** In which state of the register it was changed last. */
    long revision() {
        return revision;
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
