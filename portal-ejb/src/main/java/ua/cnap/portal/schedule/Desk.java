package ua.cnap.portal.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A desk of a centre or of its unit (робоче місце адміністратора), with its number and plate. One that is closed
 * for good stays for what was booked at it.
 */
@Entity
@Table(name = "schedule_desk")
public class Desk {
    private static final String COMMA = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    private String number;
    private String functions;
    private String services;
    private String holder;
    private String position;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Desk() {}

    Desk(String centreId, String unitId) {
        this.centreId = centreId;
        this.unitId = unitId;
    }

    /**
     * Says what it is.
     *
     * @param newNumber its number in the unit
     * @param newFunctions what is done at it, one at least
     * @param newServices codes of the services it takes, empty for all
     * @param newHolder who sits there as a rule, as on the plate, may be empty
     * @param newPosition the position (посада) of that person
     */
    void describe(
            String newNumber,
            Set<DeskFunction> newFunctions,
            List<String> newServices,
            String newHolder,
            String newPosition) {
        number = newNumber;
        functions = newFunctions.stream().sorted().map(Enum::name).collect(Collectors.joining(COMMA));
        services = String.join(COMMA, newServices);
        holder = newHolder;
        position = newPosition;
    }

    void close(Instant at) {
        closedAt = at;
    }

    /** Whether it does this for all these services. */
    public boolean takes(DeskFunction function, Collection<String> serviceCodes) {
        List<String> own = services();
        return functions().contains(function) && (own.isEmpty() || own.containsAll(serviceCodes));
    }

    public long id() {
        return id;
    }

    public String centreId() {
        return centreId;
    }

    /** The unit it stands in; the id of the centre for the centre itself. */
    public String unitId() {
        return unitId;
    }

    /** Its number, as people are called to it. */
    public String number() {
        return number;
    }

    /** What is done at it. */
    public Set<DeskFunction> functions() {
        return parts(functions)
                .map(DeskFunction::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeskFunction.class)));
    }

    /** Codes of the services it takes; empty for all. */
    public List<String> services() {
        return parts(services).toList();
    }

    /** Who sits there as a rule, as the plate names them; may be empty. */
    public String holder() {
        return holder;
    }

    /** The position of that person. */
    public String position() {
        return position;
    }

    /** When it was closed for good, if it was. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    private static Stream<String> parts(String joined) {
        return Arrays.stream(joined.split(COMMA)).filter(part -> !part.isEmpty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Desk desk && id != null && id.equals(desk.id);
    }

    @Override
    public int hashCode() {
        return Desk.class.hashCode();
    }

    @Override
    public String toString() {
        return "desk " + id;
    }
}
