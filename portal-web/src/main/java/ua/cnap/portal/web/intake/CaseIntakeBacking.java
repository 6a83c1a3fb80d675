package ua.cnap.portal.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.intake.FollowingIntake;
import ua.cnap.portal.intake.IntakeTask;
import ua.cnap.portal.intake.TakenPackage;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The intake of a case on its page: what was found, and the tasks that it left. */
@Named
@RequestScoped
public class CaseIntakeBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    FollowingIntake following;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    Clock clock;

    private Optional<TakenPackage> taken;
    private List<IntakeTask> tasks;
    private String refusal;

    @PostConstruct
    void read() {
        taken = following.find(user.staff(), caseId());
        tasks = following.tasks(user.staff(), caseId());
    }

    /** Notes that a task was done, if that was sent. */
    public void act() {
        String task = request.getParameter("task");
        if (!"POST".equals(request.getMethod()) || task == null) {
            return;
        }
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
        } else if (task.matches("\\d{1,18}")) {
            done(Long.parseLong(task));
        }
    }

    private void done(long task) {
        try {
            following.done(user.staff(), caseId(), task, getProof());
            redirect.to(language.href("/office/cases/" + caseId()));
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    /** What the case keeps of its intake, null for an application from the portal. */
    public TakenPackage getTaken() {
        return taken.orElse(null);
    }

    public List<IntakeTask> getTasks() {
        return tasks;
    }

    public boolean isOverdue(IntakeTask task) {
        return task.isOverdue(clock.instant());
    }

    /** What was typed as proof. */
    public String getProof() {
        return Optional.ofNullable(request.getParameter("proof")).orElse("");
    }

    public String getRefusal() {
        return refusal;
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
