package ua.cnap.portal.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.duty.StaffEntry;
import ua.cnap.portal.duty.StaffList;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.AppealTerms;
import ua.cnap.portal.regime.ComplaintRules;
import ua.cnap.portal.regime.ConsideringBody;
import ua.cnap.portal.regulation.Regulation;

/**
 * Registers what was filed (реєстрація): number, code, term, files and letters in one transaction. The same form sent again
 * is the same appeal. Joins the transaction of its caller.
 */
@ApplicationScoped
public class RegisteringAppeal {
    /** The mailboxes of a centre where those look who consider appeals, or pass them on to who does. */
    private static final Map<ConsideringBody, String> MAILBOXES = Map.of(
            ConsideringBody.HEAD, "headEmail",
            ConsideringBody.AUTHORISED, "corruptionEmail",
            ConsideringBody.MAYOR, "administratorEmail",
            ConsideringBody.PROVIDER, "administratorEmail",
            ConsideringBody.CENTRE, "administratorEmail");

    @Inject
    Appeals appeals;

    @Inject
    AppealNumbering numbering;

    @Inject
    AppealCodes codes;

    @Inject
    AppealTerms terms;

    @Inject
    CurrentCentres centres;

    @Inject
    StaffList staff;

    @Inject
    AppealFiles files;

    @Inject
    Event<AppealNews> news;

    @Inject
    Clock clock;

    /**
     * Registers an appeal.
     *
     * @param actor who of the office enters it; empty for who files it on the web
     * @throws AppealRefused when something is missing or wrong, the centre does not take it, or the form filed another one
     */
    public RegisteredAppeal register(FiledAppeal filed, String actor) {
        Optional<Appeal> earlier = appeals.lock(filed.form());
        if (earlier.isPresent()) {
            return again(earlier.get(), filed);
        }
        if (!filed.defects().isEmpty()) {
            throw AppealRefused.incomplete();
        }
        Centre centre = centres.get().find(filed.centreId()).orElseThrow(AppealRefused::notOffered);
        if (!ComplaintRules.of(centre).takes(filed.kind())) {
            throw AppealRefused.notOffered();
        }
        Appeal appeal = open(named(filed), centre, actor);
        tell(appeal, centre);
        return registered(appeal);
    }

    private RegisteredAppeal again(Appeal appeal, FiledAppeal filed) {
        boolean same = appeal.kind() == filed.kind()
                && appeal.centreId().equals(filed.centreId())
                && appeal.matter().gist().equals(filed.matter().gist());
        if (!same) {
            throw AppealRefused.formUsed();
        }
        return registered(appeal);
    }

    /** A complaint that names the head is one about the head, whether its author knew it or not. */
    private FiledAppeal named(FiledAppeal filed) {
        return filed.kind().isAboutStaff() && namesTheHead(filed) ? filed.aboutTheHead() : filed;
    }

    private boolean namesTheHead(FiledAppeal filed) {
        return staff.of(filed.centreId()).stream()
                .filter(person -> person.member().roles().contains(StaffRole.HEAD))
                .map(StaffEntry::fullName)
                .anyMatch(name -> NamedPerson.isMeant(name, filed.matter().aboutWhom()));
    }

    private Appeal open(FiledAppeal filed, Centre centre, String actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ConsideringBody body = bodyOf(filed);
        int year = LocalDate.ofInstant(now, KyivClock.ZONE).getYear();
        Appeal appeal = new Appeal(filed, numbering.next(filed.centreId(), filed.kind(), year), CodeSeed.drawn(codes));
        LocalDate due = terms.due(filed.kind(), ComplaintRules.of(centre), now);
        appeal.begin(body, new AppealTerm(now, due, terms.passBy(filed.centreId(), body, now)), actor);
        files.attachWritten(appeal, filed);
        appeals.add(appeal);
        return appeal;
    }

    private static ConsideringBody bodyOf(FiledAppeal filed) {
        boolean aboutHead = filed.kind().isAboutStaff() && filed.matter().aboutHead();
        return aboutHead ? ConsideringBody.MAYOR : filed.kind().regime().body();
    }

    /** Who files gets a receipt; who considers it is told the same day that something waits. */
    private void tell(Appeal appeal, Centre centre) {
        Appellant appellant = appeal.appellant();
        appellant
                .mailbox()
                .ifPresent(mailbox -> news.fire(
                        new AppealNews(appeal.id(), AppealNews.Kind.REGISTERED, mailbox, appellant.language())));
        Optional.of(appeal.body())
                .map(MAILBOXES::get)
                .map(Regulation.of(centre).mailboxes()::get)
                .filter(mailbox -> !mailbox.isEmpty())
                .ifPresent(mailbox -> news.fire(new AppealNews(appeal.id(), AppealNews.Kind.NEW, mailbox, "uk")));
    }

    /**
     * What who filed an appeal is told of it, once more.
     *
     * @throws NotFound when there is no such appeal
     */
    public RegisteredAppeal receipt(long appealId) {
        return registered(appeals.get(appealId));
    }

    private RegisteredAppeal registered(Appeal appeal) {
        return new RegisteredAppeal(
                appeal.id(), AppealProgress.of(appeal), codes.code(appeal.seed()), codes.address(appeal));
    }
}
