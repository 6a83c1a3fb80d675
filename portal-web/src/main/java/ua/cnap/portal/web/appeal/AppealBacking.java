package ua.cnap.portal.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.appeal.AppealFiles;
import ua.cnap.portal.appeal.AppealMove;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.consideration.AppealDossier;
import ua.cnap.portal.consideration.ConsideringAppeals;
import ua.cnap.portal.consideration.ReadingAppeals;
import ua.cnap.portal.consideration.SeenAppeal;
import ua.cnap.portal.consideration.TypedDescription;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.SentFiles;
import ua.cnap.portal.web.ui.Sentences;

/** The page of an appeal in the office: what was filed, its days, its log, and what can be done now. */
@Named
@RequestScoped
public class AppealBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ReadingAppeals reading;

    @Inject
    ConsideringAppeals considering;

    @Inject
    EmergencyBacking emergency;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private AppealDossier dossier;
    private String refusal;

    /** Makes the move that was sent, and shows the appeal as it stands then. */
    public void act() {
        response.mayNotBeStored();
        sent.act().ifPresent(this::move);
        dossier = reading.open(user.staff(), id());
    }

    private void move(String named) {
        try {
            if (emergency.knows(named)) {
                emergency.make(named, seen());
            } else {
                make(AppealMove.named(named).orElseThrow(NotFound::new), seen());
            }
            redirect.to(language.href(getAddress()));
        } catch (NotFound missing) {
            throw missing;
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    private SeenAppeal seen() {
        return new SeenAppeal(id(), (int) Math.min(sent.number("seen"), Integer.MAX_VALUE));
    }

    private void make(AppealMove move, SeenAppeal seen) {
        StaffMember person = user.staff();
        switch (move) {
            case RESOLVE -> considering.resolve(person, seen, sent.text("resolution"), sent.text("executors"), files());
            case PROLONG -> considering.prolong(person, seen, day(), sent.text("reason"), sent.text("told"));
            case TRANSFER -> considering.transfer(person, seen, sent.text("to"));
            case ANSWER -> considering.answer(person, seen, sent.text("answer"), sent.text("told"), files());
            case LEAVE -> considering.leave(person, seen, sent.text("reason"));
            case CLOSE -> considering.close(person, seen, sent.text("checked"));
            case NOTE -> considering.describe(person, seen, described());
            default -> throw new NotFound();
        }
    }

    private List<SentFile> files() {
        return SentFiles.read(request, "file", SentFile::new);
    }

    /** The day that was typed; one that cannot be read is none that the law allows. */
    private Optional<LocalDate> day() {
        return sent.text("day").isBlank()
                ? Optional.empty()
                : Optional.of(sent.day("day").orElse(LocalDate.MIN));
    }

    private TypedDescription described() {
        return new TypedDescription(
                "true".equals(sent.text("repeated")),
                "true".equals(sent.text("collective")),
                sent.text("case"),
                sent.text("accused"));
    }

    private long id() {
        return Long.parseLong(String.valueOf(request.getAttribute("appealId")));
    }

    /** The address of this page. */
    public String getAddress() {
        return "/office/appeals/" + id();
    }

    public AppealDossier getDossier() {
        return dossier;
    }

    /** Whether the reader may make this move now. */
    public boolean may(String move) {
        return dossier.moves().contains(AppealMove.valueOf(move));
    }

    /** What was typed into the form of a move that was refused, else what is known. */
    public String typed(String move, String name, String known) {
        return refusal != null && sent.isOf(move) ? sent.text(name) : known;
    }

    /** Whether the form of a move stands open: it was refused. */
    public boolean isOpen(String move) {
        return refusal != null && sent.isOf(move);
    }

    public int getMostFiles() {
        return AppealFiles.MOST;
    }

    public String getRefusal() {
        return refusal;
    }
}
