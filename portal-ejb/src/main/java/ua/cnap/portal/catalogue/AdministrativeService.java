package ua.cnap.portal.catalogue;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An administrative service (адміністративна послуга), Law 5203-VI, art. 1: known by its code for good; its entry in the
 * list changes with the law, its cards come in {@link CardVersion versions}.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "catalogue_service")
class AdministrativeService {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private boolean incomplete;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    protected AdministrativeService() {}

    AdministrativeService(String code) {
        this.code = code;
    }

    /** Takes over the entry of the list of services. */
    void describe(String newName, String newContent) {
        name = newName;
        content = newContent;
        incomplete = false;
    }

    /** Stands in the list by its card alone until its entry comes; staff see that it is incomplete. */
    void describeByCardAlone(String newName, String cardContent) {
        describe(newName, cardContent);
        incomplete = true;
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    String content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdministrativeService service && code.equals(service.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
