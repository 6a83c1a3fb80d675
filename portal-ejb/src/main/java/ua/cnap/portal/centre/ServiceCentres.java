package ua.cnap.portal.centre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The register of centres: the entry of each as it was imported, and the editions that changed it since. Joins the
 * transaction of its caller.
 */
@ApplicationScoped
public class ServiceCentres {
    private static final String OF_EDITION = "select e from CentreEdition e where e.centreId = :centre ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<CentresChanged> changed;

    @Inject
    Event<CentreEntered> entered;

    /**
     * All centres in the order of the register as they are on a day and, by the first day of each later edition, as they
     * will be.
     */
    public NavigableMap<LocalDate, List<Centre>> from(LocalDate day) {
        Map<String, ObjectNode> entries = new HashMap<>();
        List<ServiceCentre> centres = entities.createQuery(
                        "select c from ServiceCentre c order by c.position, c.id", ServiceCentre.class)
                .getResultList();
        centres.forEach(centre -> entries.put(centre.id(), centre.entry()));
        NavigableMap<LocalDate, List<Centre>> states = new TreeMap<>();
        changesFrom(day).forEach((since, changes) -> {
            changes.forEach(change -> CentreEntry.put(
                    entries.get(change.get("centre", String.class)),
                    change.get("pointer", String.class),
                    CentreEntry.json(change.get("after", String.class))));
            states.put(
                    since,
                    centres.stream()
                            .map(centre ->
                                    CentreEntry.centre(entries.get(centre.id()).deepCopy()))
                            .toList());
        });
        return states;
    }

    /** The changes of all editions, those that held before a day as if they came with it. */
    private NavigableMap<LocalDate, List<Tuple>> changesFrom(LocalDate day) {
        NavigableMap<LocalDate, List<Tuple>> changes = entities.createQuery("""
                        select e.holdsFrom as since, e.centreId as centre, c.pointer as pointer, c.after as after
                          from CentreEdition e join e.changes c
                         order by e.holdsFrom, e.id
                        """, Tuple.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        change -> laterOf(day, change.get("since", LocalDate.class)),
                        TreeMap::new,
                        Collectors.toList()));
        changes.putIfAbsent(day, List.of());
        return changes;
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The identifiers of all centres. */
    public Set<String> ids() {
        return new HashSet<>(entities.createQuery("select c.id from ServiceCentre c", String.class)
                .getResultList());
    }

    /** The entry of a centre as it was imported last. */
    public Optional<ObjectNode> imported(String id) {
        return Optional.ofNullable(entities.find(ServiceCentre.class, id)).map(ServiceCentre::entry);
    }

    /** The editions of a centre in the order in which they come to hold. */
    public List<CentreEdition> editions(String id) {
        return entities.createQuery(OF_EDITION + "order by e.holdsFrom, e.id", CentreEdition.class)
                .setParameter("centre", id)
                .getResultList();
    }

    /** The editions that were published after a state of the register, in the order they were. */
    public List<CentreEdition> editionsSince(String id, long revision) {
        return entities.createQuery(OF_EDITION + "and e.revision > :revision order by e.revision", CentreEdition.class)
                .setParameter("centre", id)
                .setParameter("revision", revision)
                .getResultList();
    }

    /** In which state of the register a centre was changed last. */
    public long changedIn(String id) {
        return entities.find(ServiceCentre.class, id).revision();
    }

    /** The state of the register: by it the nodes of a cluster see that what they hold is old. */
    long revision() {
        return ((Number) entities.createNativeQuery("select number from centre_revision")
                        .getSingleResult())
                .longValue();
    }

    /** Begins the next state of the register; whoever else changes a centre, on any node, waits until the commit. */
    public long nextRevision() {
        long number = ((Number)
                        entities.createNativeQuery("update centre_revision set number = number + 1 returning number")
                                .getSingleResult())
                .longValue();
        changed.fire(new CentresChanged(number));
        return number;
    }

    /** Enters a centre, or replaces what it said of itself when it was imported before; its editions stay. */
    public void enter(int position, JsonNode entry, long revision) {
        String id = entry.get("id").asText();
        ServiceCentre known = entities.find(ServiceCentre.class, id);
        ServiceCentre centre = known == null ? new ServiceCentre(id) : known;
        centre.describe(position, entry, revision);
        entities.persist(centre);
        entered.fire(new CentreEntered(id, entry));
    }

    /** Publishes an edition in a state of the register. */
    public void publish(CentreEdition edition, long revision) {
        edition.entersIn(revision);
        entities.find(ServiceCentre.class, edition.centreId()).changeIn(revision);
        entities.persist(edition);
    }

    /** The last edition of each place of a centre's entry that was edited, whether it holds already or not. */
    public Map<String, CentreEdition> lastEditions(String id) {
        return editions(id).stream()
                .flatMap(edition -> edition.changes().stream().map(change -> Map.entry(change.pointer(), edition)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
    }
}
