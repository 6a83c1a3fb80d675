package ua.cnap.portal.regulation;

import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
     * @throws NotFound when there is no such centre
     */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public RegulationSheet read(String centreId) {
        LocalDate today = LocalDate.now(clock);
        ObjectNode entry = centres.entryOn(centreId, today).orElseThrow(NotFound::new);
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
     * @throws NotFound when there is no such centre
     */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public AmendmentFindings examine(String centreId, Amendment amendment) {
        return amending(centreId, amendment).findings();
    }

    /**
     * Publishes an amendment. The same one sent again by the same person is published once.
     *
     * @param by name of who publishes it
     * @throws NotFound when there is no such centre
     * @throws RegulationChanged when somebody else changed the regulation meanwhile
     * @throws AmendmentRefused when it has faults
     */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public void publish(String centreId, Amendment amendment, String by) {
        long revision = centres.nextRevision();
        if (centres.imported(centreId).isEmpty()) {
            throw new NotFound();
        }
        List<CentreEdition> meanwhile = centres.editionsSince(centreId, amendment.seen());
        if (isOf(meanwhile, amendment, by)) {
            return;
        }
        if (!meanwhile.isEmpty() || centres.changedIn(centreId) > amendment.seen()) {
            throw new RegulationChanged(editions(meanwhile));
        }
        Amending amending = amending(centreId, amendment);
        AmendmentFindings findings = amending.findings();
        if (!findings.isSound()) {
            throw new AmendmentRefused(findings);
        }
        centres.publish(
                new CentreEdition(
                        centreId,
                        amendment.holdsFrom().orElseThrow(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by,
                        amendment.reason(),
                        amending.changes()),
                revision);
    }

    /** Whether all that happened meanwhile is this amendment, sent before. */
    private static boolean isOf(List<CentreEdition> meanwhile, Amendment amendment, String by) {
        return meanwhile.size() == 1
                && meanwhile.get(0).publishedBy().equals(by)
                && meanwhile.get(0).reason().equals(amendment.reason())
                && amendment
                        .holdsFrom()
                        .filter(meanwhile.get(0).holdsFrom()::equals)
                        .isPresent()
                && meanwhile.get(0).changes().stream().allMatch(change -> Setting.at(change.pointer())
                        .filter(setting -> TypedValue.tidy(
                                        setting, amendment.typed().getOrDefault(setting, List.of()))
                                .equals(ShownValue.of(
                                        setting,
                                        CentreEntry.json(change.after()),
                                        meanwhile.get(0).centreId())))
                        .isPresent());
    }

    private Amending amending(String centreId, Amendment amendment) {
        ObjectNode imported = centres.imported(centreId).orElseThrow(NotFound::new);
        return new Amending(imported, centres.editions(centreId), LocalDate.now(clock), amendment);
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
