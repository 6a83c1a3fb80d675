package ua.cnap.portal.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.identifier.DictatedSymbols;
import ua.cnap.portal.kernel.KeyedHash;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.queue.VisitServed;

/**
 * One-time codes of real visits (одноразові коди): eighty bits that follow from the visit and the secret of the installation;
 * and of sheets that staff fill in, which follow from nothing.
 * The database has a keyed hash with the place, and nothing of it once the code is spent, so it never tells which visit a
 * sheet is of. Joins the transaction of its caller.
 */
@ApplicationScoped
public class OneTimeCodes {
    /** Symbols of a code. */
    static final int SYMBOLS = 16;
    /** Days in which a visit can be rated. */
    static final int DAYS = 14;
    /** Days in which a sheet that staff began can be filled in. */
    private static final int DAYS_LENT = 1;

    /** The questionnaire for whoever has a result. */
    private static final String AFTER_RESULT = "post-result";

    /** The moves after which nothing more is done with a case. */
    private static final Set<CaseMove> ENDS = Set.of(CaseMove.ISSUE, CaseMove.TAKE_ELECTRONICALLY, CaseMove.SEND);

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    SheetVault vault;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private KeyedHash codes;

    @PostConstruct
    void deriveKey() {
        codes = new KeyedHash(settings.secret()).forPurpose("survey-code");
    }

    /** Whoever was served at a desk may rate the visit, at the page of the ticket. */
    void issue(@Observes VisitServed visit) {
        issue(
                ofTicket(visit.request()),
                new Place(
                        visit.centreId(),
                        visit.unitId(),
                        Sector.SERVICE,
                        visit.deskId(),
                        visit.serviceCode().isEmpty() ? null : visit.serviceCode()),
                SurveyPoints.AFTER_VISIT);
    }

    /** Whoever has the result in hand, or on the way by post, may rate how the case went: a letter tells where. */
    void issue(@Observes CaseMoved moved) {
        if (ENDS.contains(moved.move())) {
            CaseFile file = entities.find(CaseFile.class, moved.caseId());
            Place place = Place.of(file.centreId()).with(file.service().serviceCode());
            issue(ofCase(moved.caseId()), place, AFTER_RESULT);
        }
    }

    /** Makes a code good for one sheet, unless it is: a ticket ends once, a case is closed once. */
    private void issue(String code, Place place, String questionnaire) {
        if (find(code).isEmpty()) {
            persist(code, place, questionnaire, true, DAYS);
        }
    }

    private void persist(String code, Place place, String questionnaire, boolean visit, int days) {
        entities.persist(new OneTimeCode(
                vault.hash(code),
                place,
                questionnaire,
                visit,
                LocalDate.now(clock).plusDays(days)));
    }

    /** A code for a sheet that staff fill in: it proves no visit. */
    String lend(Place place, String questionnaire) {
        byte[] drawn = new byte[SYMBOLS];
        random.nextBytes(drawn);
        String code = symbols(drawn);
        persist(code, place, questionnaire, false, DAYS_LENT);
        return code;
    }

    /** The code of a case, good or not. */
    String ofCase(long caseId) {
        return code("case:" + caseId);
    }

    /** The code of a visit by ticket, good or not. */
    String ofTicket(UUID request) {
        return code("ticket:" + request);
    }

    private String code(String visit) {
        return symbols(codes.of(visit));
    }

    private static String symbols(byte[] bytes) {
        StringBuilder symbols = new StringBuilder();
        for (int place = 0; place < SYMBOLS; place++) {
            symbols.append(DictatedSymbols.symbol(bytes[place]));
        }
        return symbols.toString();
    }

    /** The code, if it is good today. */
    Optional<OneTimeCode> find(String code) {
        return Optional.ofNullable(entities.find(OneTimeCode.class, vault.hash(code)))
                .filter(each -> each.holdsOn(LocalDate.now(clock)));
    }

    /** Spends a code: of many who try at once, one does. */
    boolean spend(String code) {
        return entities.createQuery("delete from OneTimeCode c where c.hash = :hash and c.expiresOn >= :today")
                        .setParameter("hash", vault.hash(code))
                        .setParameter("today", LocalDate.now(clock))
                        .executeUpdate()
                > 0;
    }

    /** Forgets the codes that nobody used in time. */
    void forgetExpired() {
        entities.createQuery("delete from OneTimeCode c where c.expiresOn < :today")
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }
}
