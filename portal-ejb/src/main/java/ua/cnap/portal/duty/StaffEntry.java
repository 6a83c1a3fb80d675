package ua.cnap.portal.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;

/** Somebody of a centre as they entered the office last. */
@Entity
@Immutable
@Table(name = "duty_staff")
public class StaffEntry {
    private static final String BETWEEN = " ";

    @Id
    private String login;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "full_name")
    private String fullName;

    private String roles;
    private String email;

    protected StaffEntry() {}

    static String written(StaffMember person) {
        return person.roles().stream().map(StaffRole::name).sorted().collect(Collectors.joining(BETWEEN));
    }

    /** The same person, as the guard knows people. */
    public StaffMember member() {
        return new StaffMember(
                login,
                fullName,
                centreId,
                unitId,
                Arrays.stream(roles.split(BETWEEN))
                        .filter(name -> !name.isEmpty())
                        .map(StaffRole::valueOf)
                        .collect(Collectors.toSet()));
    }

    public String login() {
        return login;
    }

    public String fullName() {
        return fullName;
    }

    /** The address of their account for letters, empty for none. */
    public String email() {
        return email;
    }

    /** Where they work, the centre itself among the units. */
    public String unitId() {
        return unitId;
    }
}
