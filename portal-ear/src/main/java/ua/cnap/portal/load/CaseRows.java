package ua.cnap.portal.load;

import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import ua.cnap.portal.casework.CaseNumber;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.load.Population.Party;
import ua.cnap.portal.status.FeedbackKeys;
import ua.cnap.portal.submission.PackageToSign;

/** Writes a case as the rows that a live one has. */
final class CaseRows {
    private static final String CONTAINER = "application.asice";
    private static final String REPORT = "{\"verdict\":\"valid\"}";

    private final CaseTables tables;
    private final IdReserve termIds;
    private final SeedCalendars calendars;
    private final SharedFiles files;
    private final FeedbackKeys feedback;
    private final Instant now;
    private final BitSet known = new BitSet();

    CaseRows(CaseTables tables, IdReserve termIds, SeedCalendars calendars, Common common) {
        this.tables = tables;
        this.termIds = termIds;
        this.calendars = calendars;
        this.files = common.files();
        this.feedback = common.feedback();
        this.now = common.now();
    }

    /**
     * What all cases share.
     *
     * @param files contents of documents
     * @param feedback keys of the feedback codes
     * @param now this moment
     */
    record Common(SharedFiles files, FeedbackKeys feedback, Instant now) {}

    /** Under which keys a case is written; the owner is null for a case that did not come over the portal. */
    record Keys(long caseId, CaseNumber number, Long ownerId) {}

    void write(CaseLife life, Keys keys, SplittableRandom random) throws SQLException {
        boolean filed = keys.ownerId() != null;
        UUID application = filed ? new UUID(random.nextLong(), random.nextLong()) : null;
        if (filed) {
            writeApplication(life, keys, application);
        } else {
            writeIntake(life, keys.caseId());
        }
        writeCase(life, keys, application);
        writePackage(life, keys.caseId(), filed);
        writeSheet(life, keys);
        writeTerms(life, keys.caseId());
        StageRows.write(life, keys.caseId(), calendars, tables.stages);
        writeFeedback(keys.caseId(), random);
        writeReaders(life, keys.caseId());
    }

    private void writeApplication(CaseLife life, Keys keys, UUID application) {
        String answers = life.party.isCompany() ? "{\"business.edrpou\":[\"" + life.party.code() + "\"]}" : "{}";
        Instant at = life.registeredAt;
        tables.applications
                .with(application, keys.ownerId(), life.service.code(), life.service.versionId(), life.centre.id())
                .with(life.party.kind(), "SUBMITTED", "sign", answers, at.minusSeconds(1800), at)
                .with(files.paper(), files.data(), at.minusSeconds(120), 3)
                .end();
        tables.checks.add(keys.caseId(), "valid", "ok", REPORT, files.protocol(), files.protocol(), at, 1);
        if (life.party.email() != null) {
            Instant sent = at.plusSeconds(5);
            tables.letters.add(keys.caseId(), "RECEIPT", life.party.email(), "uk", at, 1, sent, "");
        }
    }

    private void writeIntake(CaseLife life, long caseId) {
        Party party = life.party;
        tables.packages.add(caseId, life.centre.id(), "", party.code(), party.phone(), "", "PAPER", "", "", "");
        List<String> documents = life.service.documents();
        for (int i = 0; i < documents.size(); i++) {
            tables.checklist.add(caseId, i, documents.get(i), i == 0 ? "ORIGINAL" : "COPY");
        }
        if (!known.get(life.number)) {
            known.set(life.number);
            tables.applicants
                    .with(life.centre.id(), party.code(), party.kind(), party.name())
                    .with(party.isCompany() ? "" : party.sex(), party.address(), party.phone())
                    .with(party.email() == null ? "" : party.email(), life.registeredAt)
                    .end();
        }
    }

    private void writeCase(CaseLife life, Keys keys, UUID application) {
        Party party = life.party;
        String decision = life.readyAt == null ? null : life.isRefused() ? "REFUSED" : "GRANTED";
        CaseNumber number = keys.number();
        CaseTerms terms = life.terms;
        tables.cases
                .with(keys.caseId(), number.label(), life.centre.id(), number.year(), number.sequence())
                .with(application, keys.ownerId(), life.providedHere)
                .with(life.service.code(), life.service.name(), life.service.versionId(), life.service.provider())
                .with(life.channel, life.status, life.registeredAt)
                .with(terms.dueOn(), terms.term(), terms.dueRule(), terms.dueRuleEn(), terms.fee(), terms.feeAmount())
                .with(party.kind(), party.name(), party.sex(), party.address(), party.email())
                .with(terms.notifyBy(), terms.deliverBy(), life.administrator(), life.readyAt, life.issuedAt)
                .with("", life.channel == Channel.PORTAL ? "VALID" : "ON_PAPER", life.entries.size(), "uk")
                .with(decision, decision == null ? null : life.ground, decision == null ? null : life.reasons)
                .end();
    }

    private void writePackage(CaseLife life, long caseId, boolean filed) {
        InventoryLine first = InventoryLine.application(life.service.name());
        tables.inventory.add(caseId, 0, 1, first.title(), filed ? first.form() : "ORIGINAL");
        List<String> documents = life.service.documents();
        for (int i = 0; i < documents.size(); i++) {
            tables.inventory.add(
                    caseId, i + 1, 1, documents.get(i), filed ? "ELECTRONIC" : i == 0 ? "ORIGINAL" : "COPY");
        }
        int position = 0;
        if (filed) {
            document(caseId, position++, DocumentKind.APPLICATION, PackageToSign.PAPER, files.paper());
            document(caseId, position++, DocumentKind.APPLICATION_DATA, PackageToSign.DATA, files.data());
            document(caseId, position++, DocumentKind.SIGNED_CONTAINER, CONTAINER, files.container());
        }
        if (life.readyAt != null && !life.providedHere) {
            DocumentKind kind = life.isRefused() ? DocumentKind.REFUSAL : DocumentKind.RESULT;
            document(caseId, position, kind, "result.pdf", files.paper());
        }
    }

    private void document(long caseId, int position, DocumentKind kind, String fileName, UUID file) {
        tables.documents.add(caseId, position, kind, kind.name(), fileName, file);
    }

    /** The chain of the routing sheet, each entry with the hash that the registry is verified by. */
    private void writeSheet(CaseLife life, Keys keys) {
        String sheet = life.centre.id() + " " + keys.number().label();
        String previous = "";
        for (int i = 0; i < life.entries.size(); i++) {
            CaseLife.Entry entry = life.entries.get(i);
            String hash = RoutingEntry.hash(
                    previous, sheet, i, entry.at(), entry.action().name(), entry.actor(), entry.details());
            tables.entries.add(
                    keys.caseId(), i, entry.at(), entry.action(), entry.actor(), entry.details(), previous, hash);
            previous = hash;
        }
    }

    private void writeTerms(CaseLife life, long caseId) throws SQLException {
        for (CaseTermLedger.Kept term : CaseTermLedger.of(life, calendars)) {
            TermRows.write(term, termIds.next(), caseId, life, tables, now);
        }
    }

    private void writeFeedback(long caseId, SplittableRandom random) {
        String seed = feedback.seed(random::nextBytes);
        tables.feedback.add(caseId, seed, feedback.hash(feedback.code(seed)));
    }

    private void writeReaders(CaseLife life, long caseId) {
        life.entries.stream()
                .filter(entry -> entry.actor().equals(life.clerk))
                .limit(2)
                .forEach(entry -> tables.openings.add(
                        caseId, entry.at().minusSeconds(90), life.clerk, "CENTRE_ADMINISTRATOR", life.centre.id()));
    }
}
