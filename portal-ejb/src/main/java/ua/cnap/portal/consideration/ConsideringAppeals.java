package ua.cnap.portal.consideration;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealFiles;
import ua.cnap.portal.appeal.AppealMove;
import ua.cnap.portal.appeal.AppealNews;
import ua.cnap.portal.appeal.AppealRefused;
import ua.cnap.portal.appeal.Executor;
import ua.cnap.portal.appeal.FilePart;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.RegisteringAppeal;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.ConsideringBody;
import ua.cnap.portal.upload.Upload;

/**
 * The office leads the appeals of its centre. Each move names the state of the log that its author saw: one made by somebody
 * else meanwhile refuses it, so that nothing is done twice. All refuse with {@link NotFound} what the person may not read, with
 * {@link NotPermitted} what they may not do, with {@link AppealRefused} what is not possible or not said in full.
 */
@Stateless
public class ConsideringAppeals {
    @Inject
    AppealGuard guard;

    @Inject
    Rights rights;

    @Inject
    RegisteringAppeal registering;

    @Inject
    ProlongedTerms terms;

    @Inject
    TypedExecutors executors;

    @Inject
    AppealFiles files;

    @Inject
    Event<AppealNews> news;

    @Inject
    Clock clock;

    /** Registers what came to the counter, by telephone, by post; the same form sent again is the same appeal. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public RegisteredAppeal register(StaffMember clerk, FiledAppeal filed) {
        rights.demand(clerk, Right.APPEAL);
        if (!clerk.centreId().equals(filed.centreId()) || filed.channel() == AppealChannel.WEB) {
            throw new NotFound();
        }
        return registering.register(filed, clerk.fullName());
    }

    /**
     * Keeps the files of a form that is shown again, so that nobody has to choose them once more.
     *
     * @return why the first that cannot be kept may not be attached
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public Optional<BusinessException> keep(StaffMember clerk, UUID form, List<SentFile> sent) {
        rights.demand(clerk, Right.APPEAL);
        return files.keep(form, sent);
    }

    /** Forgets those kept files of a form that are not wanted any more. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void drop(StaffMember clerk, UUID form, Set<Long> unwanted) {
        rights.demand(clerk, Right.APPEAL);
        files.drop(form, unwanted);
    }

    /** The files that are kept for a form. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<Upload> kept(StaffMember clerk, UUID form) {
        rights.demand(clerk, Right.APPEAL);
        return files.kept(form);
    }

    /**
     * Lays a resolution on it and names executors, one on a line: a name, and an address of e-mail where the task is sent, with
     * the scan of the appeal and its resolution.
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void resolve(
            StaffMember person, SeenAppeal seen, String typed, String typedExecutors, List<SentFile> scans) {
        Appeal appeal = lock(person, seen, AppealMove.RESOLVE);
        List<Executor> named = executors.read(person.centreId(), typedExecutors);
        appeal.resolve(Typed.required("resolution", typed), named, now(), person.fullName());
        files.attach(appeal, FilePart.RESOLUTION, scans);
        named.stream()
                .map(Executor::mailbox)
                .filter(mailbox -> !mailbox.isEmpty())
                .distinct()
                .forEach(mailbox -> news.fire(new AppealNews(appeal.id(), AppealNews.Kind.TASK, mailbox, "uk")));
    }

    /**
     * Prolongs its term: once, with a reason, and the one who filed it is told.
     *
     * @param day the new last day, by default the last that the law allows
     * @param told how the person was told, where the portal does not do it itself by a letter or on the page of the appeal
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void prolong(StaffMember person, SeenAppeal seen, Optional<LocalDate> day, String reason, String told) {
        Appeal appeal = lock(person, seen, AppealMove.PROLONG);
        Optional<LocalDate> longest = terms.longest(appeal);
        String notice = appeal.appellant().isToldByPortal(appeal.way()) ? "" : Typed.required("told", told);
        String why = Typed.required("reason", reason) + (notice.isEmpty() ? "" : " — " + notice);
        appeal.prolong(day.or(() -> longest).orElse(LocalDate.MIN), longest, why, now(), person.fullName());
        tell(appeal, AppealNews.Kind.PROLONGED);
    }

    /** Passes it to the body that considers it, by its name. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void transfer(StaffMember person, SeenAppeal seen, String to) {
        Appeal appeal = lock(person, seen, AppealMove.TRANSFER);
        ConsideringBody body =
                appeal.body() == ConsideringBody.MAYOR ? ConsideringBody.MAYOR : ConsideringBody.PROVIDER;
        appeal.transfer(body, Typed.line("to", to), now(), person.fullName());
        tell(appeal, AppealNews.Kind.TRANSFERRED);
    }

    /**
     * Answers it, or tells the decision of the body that considered it, in the way that was chosen.
     *
     * @param told how that was done, where the portal does not do it itself
     * @param attached files of the answer
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void answer(StaffMember person, SeenAppeal seen, String text, String told, List<SentFile> attached) {
        Appeal appeal = lock(person, seen, AppealMove.ANSWER);
        String how = appeal.way().isDoneByPortal() ? "" : Typed.required("told", told);
        appeal.answer(Typed.required("answer", text), how, now(), person.fullName());
        files.attach(appeal, FilePart.ANSWER, attached);
        tell(appeal, AppealNews.Kind.ANSWERED);
    }

    /** Leaves it without consideration, with the reason of law. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void leave(StaffMember person, SeenAppeal seen, String reason) {
        Appeal appeal = lock(person, seen, AppealMove.LEAVE);
        appeal.leave(Typed.required("reason", reason), now(), person.fullName());
        tell(appeal, AppealNews.Kind.LEFT);
    }

    /** Closes it once it was checked that what was promised is done. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void close(StaffMember person, SeenAppeal seen, String checked) {
        lock(person, seen, AppealMove.CLOSE).close(Typed.required("checked", checked), now(), person.fullName());
    }

    /** Marks it as repeated or collective, links it to a case of the centre, names who is complained of. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void describe(StaffMember person, SeenAppeal seen, TypedDescription typed) {
        Appeal appeal = lock(person, seen, AppealMove.NOTE);
        appeal.describe(executors.describe(person.centreId(), typed), now(), person.fullName());
    }

    private Appeal lock(StaffMember person, SeenAppeal seen, AppealMove move) {
        Appeal appeal = guard.lock(person, seen.id(), move);
        if (appeal.entries().size() != seen.entries()) {
            throw AppealRefused.changedMeanwhile();
        }
        return appeal;
    }

    private void tell(Appeal appeal, AppealNews.Kind kind) {
        appeal.appellant()
                .mailbox()
                .ifPresent(mailbox -> news.fire(new AppealNews(
                        appeal.id(), kind, mailbox, appeal.appellant().language())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
