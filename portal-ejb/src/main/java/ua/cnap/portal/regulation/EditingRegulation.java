package ua.cnap.portal.regulation;

import static ua.cnap.portal.identity.Roles.CENTRE_HEAD;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.cnap.portal.centre.CentreChange;
import ua.cnap.portal.centre.CentreEdition;
import ua.cnap.portal.centre.CentreEntry;
import ua.cnap.portal.centre.ServiceCentres;
import ua.cnap.portal.kernel.NotFound;

/**
 * The editor of a centre's regulation (редактор регламенту). A change holds from a day that is not over and never changes
 * what was counted before; cases keep the terms they began with, and only calendars count open terms anew.
 */
@Stateless
public class EditingRegulation {
    private static final String CONFIG = "/config";

    @Inject
    ServiceCentres centres;

    @Inject
    Clock clock;

    /**
     * The regulation as it holds today, and how it was changed.
     *
     * @throws NotFound when there is no such centre for the editor
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public RegulationSheet read(Editor editor, String centreId) {
        ObjectNode imported = imported(editor, centreId);
        LocalDate today = LocalDate.now(clock);
        ObjectNode entry = Amending.entryOn(imported, centres.editions(centreId), today);
        List<RegulationSheet.Line> lines = Stream.of(Setting.values())
                .map(setting -> line(setting, entry, centreId))
                .toList();
        List<RegulationSheet.Edition> editions = new ArrayList<>(editions(centres.editionsSince(centreId, -1)));
        Collections.reverse(editions);
        return new RegulationSheet(centreId, centres.changedIn(centreId), today, lines, editions, unused(entry));
    }

    /**
     * What an amendment would change and what is wrong with it; nothing is published.
     *
     * @throws NotFound when there is no such centre for the editor
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public AmendmentFindings examine(Editor editor, String centreId, Amendment amendment) {
        return amending(imported(editor, centreId), amendment).findings();
    }

    /**
     * Publishes an amendment. The same one sent again by the same person is published once.
     *
     * @throws NotFound when there is no such centre for the editor
     * @throws RegulationChanged when somebody else changed the regulation meanwhile
     * @throws AmendmentRefused when it has faults
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void publish(Editor editor, String centreId, Amendment amendment) {
        long revision = centres.nextRevision();
        ObjectNode imported = imported(editor, centreId);
        List<CentreEdition> meanwhile = centres.editionsSince(centreId, amendment.seen());
        if (meanwhile.size() == 1 && isOf(meanwhile.get(0), editor, amendment)) {
            return;
        }
        mustBeUnchanged(centreId, amendment.seen());
        Amending amending = amending(imported, amendment);
        AmendmentFindings findings = amending.findings();
        if (!findings.isSound()) {
            throw new AmendmentRefused(findings);
        }
        centres.publish(
                new CentreEdition(
                        centreId,
                        amendment.holdsFrom().orElseThrow(),
                        now(),
                        editor.name(),
                        amendment.reason(),
                        amending.changes()),
                revision);
    }

    /**
     * Takes back an edition whose day has not come: another one of the same day restores what holds without it.
     *
     * @param edition the state of the register that it began
     * @param seen the state of the register that the editor was looking at
     * @param reason why
     * @throws NotFound when there is no such centre for the editor, or no such edition to come
     * @throws RegulationChanged when somebody else changed the regulation meanwhile
     * @throws AmendmentRefused when another edition does not fit without it
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void takeBack(Editor editor, String centreId, long edition, long seen, String reason) {
        long revision = centres.nextRevision();
        ObjectNode imported = imported(editor, centreId);
        mustBeUnchanged(centreId, seen);
        List<CentreEdition> others = new ArrayList<>(centres.editions(centreId));
        CentreEdition coming = others.stream()
                .filter(each -> each.revision() == edition && each.holdsFrom().isAfter(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(NotFound::new);
        others.remove(coming);
        JsonNode without = Amending.entryOn(imported, others, coming.holdsFrom());
        if (!CentreSchema.faults(without).isEmpty()) {
            throw new AmendmentRefused(new AmendmentFindings(Set.of(), Set.of(), List.of()));
        }
        List<CentreChange> back = coming.changes().stream()
                .map(change -> new CentreChange(
                        change.pointer(), change.after(), CentreEntry.text(without.at(change.pointer()))))
                .toList();
        centres.publish(new CentreEdition(centreId, coming.holdsFrom(), now(), editor.name(), reason, back), revision);
    }

    private void mustBeUnchanged(String centreId, long seen) {
        if (centres.changedIn(centreId) > seen) {
            throw new RegulationChanged(editions(centres.editionsSince(centreId, seen)));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the edition is this amendment, sent before. */
    private static boolean isOf(CentreEdition edition, Editor editor, Amendment amendment) {
        return edition.publishedBy().equals(editor.name())
                && edition.reason().equals(amendment.reason())
                && amendment.holdsFrom().equals(Optional.of(edition.holdsFrom()))
                && differences(edition).stream().allMatch(difference -> amendment.says(difference));
    }

    private ObjectNode imported(Editor editor, String centreId) {
        return centres.imported(centreId)
                .filter(any -> editor.mayEdit(centreId))
                .orElseThrow(NotFound::new);
    }

    private Amending amending(ObjectNode imported, Amendment amendment) {
        List<CentreEdition> editions = centres.editions(imported.path("id").asText());
        return new Amending(imported, editions, LocalDate.now(clock), amendment);
    }

    private static RegulationSheet.Line line(Setting setting, JsonNode entry, String centreId) {
        JsonNode written = entry.at(setting.pointer());
        boolean own = !CentreEntry.text(written).isEmpty();
        return new RegulationSheet.Line(setting, ShownValue.of(setting, written, centreId), own);
    }

    private List<RegulationSheet.Edition> editions(List<CentreEdition> editions) {
        LocalDate today = LocalDate.now(clock);
        return editions.stream()
                .map(edition -> new RegulationSheet.Edition(
                        edition.revision(),
                        edition.holdsFrom(),
                        edition.publishedAt(),
                        edition.publishedBy(),
                        edition.reason(),
                        edition.holdsFrom().isAfter(today),
                        differences(edition)))
                .toList();
    }

    private static List<Difference> differences(CentreEdition edition) {
        return edition.changes().stream()
                .flatMap(change -> Setting.at(change.pointer()).stream()
                        .map(setting -> new Difference(
                                setting,
                                ShownValue.of(setting, CentreEntry.json(change.before()), edition.centreId()),
                                ShownValue.of(setting, CentreEntry.json(change.after()), edition.centreId()))))
                .toList();
    }

    /** What an issue will need later is kept as it came. */
    private static Map<String, String> unused(JsonNode entry) {
        Map<String, String> unused = new TreeMap<>();
        entry.at(CONFIG).properties().stream()
                .filter(field -> Stream.of(Setting.values())
                        .noneMatch(setting ->
                                setting.pointer().concat("/").startsWith(CONFIG + "/" + field.getKey() + "/")))
                .forEach(field -> unused.put(field.getKey(), field.getValue().toString()));
        return unused;
    }
}
