package ua.cnap.portal.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.questionnaire.Questionnaires;

/**
 * Keeps what was sent, group by group: one transaction writes whole groups in a random order under fresh ids, so that
 * neither rows, ids nor transactions tell which sheet was sent when, and takes them out of the inbox.
 */
@Stateless
public class KeepingSheets {
    private static final int AT_ONCE = 5000;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    SheetInbox inbox;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Event<SheetsKept> kept;

    @Inject
    Clock clock;

    /** The centres of the sheets that wait. */
    @PermitAll
    public List<String> centres() {
        return inbox.centres();
    }

    /**
     * Keeps the groups of a centre that are large enough.
     *
     * @param dayIsOver whether places that too few name are left out, so that the figures of the day are there in the evening
     * @return how many sheets were kept
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int keep(String centreId, boolean dayIsOver) {
        Map<UUID, FilledSheet> ready = SheetGroups.ready(inbox.take(centreId), dayIsOver);
        inbox.remove(ready.keySet());
        write(new ArrayList<>(ready.values()));
        return ready.size();
    }

    /** Keeps the checklist of an inspection, which waits for no others, in the transaction that sends it. */
    @PermitAll
    public void keepAtOnce(FilledSheet checklist) {
        write(new ArrayList<>(List.of(checklist)));
    }

    private void write(List<FilledSheet> sheets) {
        if (sheets.isEmpty()) {
            return;
        }
        Collections.shuffle(sheets, random);
        LocalDate today = LocalDate.now(clock);
        Map<FilledSheet.Likeness, Questionnaire> asked = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (FilledSheet sheet : sheets) {
            Questionnaire questionnaire = asked.computeIfAbsent(sheet.likeness(), likeness -> questionnaires
                    .find(sheet.questionnaire(), sheet.version())
                    .orElseThrow());
            KeptSheet written = new KeptSheet(sheet, today, answers(questionnaire, sheet));
            entities.persist(written);
            ids.add(written.id());
        }
        entities.flush();
        kept.fire(new SheetsKept(ids));
    }

    private static List<KeptAnswer> answers(Questionnaire asked, FilledSheet sheet) {
        return sheet.answers().entrySet().stream()
                .flatMap(given -> KeptAnswer.of(asked.find(given.getKey()).orElseThrow(), given.getValue()).stream())
                .toList();
    }
}
