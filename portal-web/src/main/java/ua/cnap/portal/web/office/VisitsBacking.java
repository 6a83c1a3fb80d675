package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.visit.AskedVisit;
import ua.cnap.portal.visit.PlanningVisits;
import ua.cnap.portal.visit.Visit;
import ua.cnap.portal.visit.VisitCategory;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** Visits of the mobile workplace: requests, plan and outcome on one page. */
@Named
@RequestScoped
public class VisitsBacking {
    @Inject
    CurrentUser user;

    @Inject
    PlanningVisits planning;

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

    private List<Visit> open;
    private UUID form;
    private String refusal;

    /** Takes a request, plans or ends one, if that was sent. */
    public void act() {
        response.mayNotBeStored();
        sent.act().ifPresent(act -> {
            try {
                act(act);
                redirect.to(language.href("/office/visits"));
            } catch (NotFound missing) {
                throw missing;
            } catch (BusinessException refused) {
                refusal = sentences.text(refused);
            }
        });
    }

    private void act(String act) {
        switch (act) {
            case "ask" -> planning.ask(user.staff(), asked());
            case "plan" -> planning.plan(user.staff(), id("visit"), sent.day("planned"), sent.text("route"));
            case "done" -> planning.done(user.staff(), id("visit"), sent.text("outcome"));
            case "decline" -> planning.decline(user.staff(), id("visit"), sent.text("outcome"));
            default -> throw new NotFound();
        }
    }

    private AskedVisit asked() {
        return new AskedVisit(
                id("form"),
                sent.text("person"),
                sent.text("phone"),
                sent.text("address"),
                sent.text("category"),
                sent.text("conclusion"),
                sent.text("services"),
                sent.day("wished"));
    }

    private UUID id(String name) {
        try {
            return UUID.fromString(sent.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    /** Whether the clerk's centre has a mobile workplace. */
    public boolean isOffered() {
        return user.isClerk() && planning.areMade(user.staff());
    }

    public List<Visit> getOpen() {
        if (open == null) {
            open = planning.open(user.staff());
        }
        return open;
    }

    /** Which form this is: one that was refused stays the same. */
    public UUID getForm() {
        if (form == null) {
            form = sent.isOf("ask") && refusal != null ? id("form") : UUID.randomUUID();
        }
        return form;
    }

    public List<VisitCategory> getCategories() {
        return Arrays.asList(VisitCategory.values());
    }

    /** Whether this form about this visit was sent and refused, so that it is shown as it was typed. */
    public boolean isRefused(Visit visit) {
        return refusal != null && visit.id().toString().equals(sent.text("visit"));
    }

    /** What was typed into a form about this visit and refused, else what is known. */
    public String typed(Visit visit, String name, String known) {
        return isRefused(visit) ? sent.text(name) : known;
    }

    public String getRefusal() {
        return refusal;
    }
}
