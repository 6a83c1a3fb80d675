package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.cnap.portal.escalation.TaskLine;
import ua.cnap.portal.escalation.Violation;
import ua.cnap.portal.escalation.WorkingTasks;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;

/** What the control of terms asks of a centre, and the terms that were not kept. */
@Named
@RequestScoped
public class TasksBacking {
    @Inject
    CurrentUser user;

    @Inject
    WorkingTasks working;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    @Inject
    CurrentResponse response;

    private List<TaskLine> tasks;
    private List<Violation> violations;

    /** Notes a task as done, if that was sent. */
    public void act() {
        response.mayNotBeStored();
        asked.of("done", "/office/tasks", () -> working.done(user.staff(), sent.number("task")));
    }

    public List<TaskLine> getTasks() {
        if (tasks == null) {
            tasks = working.open(user.staff());
        }
        return tasks;
    }

    public List<Violation> getViolations() {
        if (violations == null) {
            violations = working.violations(user.staff());
        }
        return violations;
    }

    public String getRefusal() {
        return asked.refusal();
    }
}
