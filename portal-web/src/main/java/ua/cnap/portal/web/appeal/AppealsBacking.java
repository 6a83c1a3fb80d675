package ua.cnap.portal.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.consideration.AppealGroup;
import ua.cnap.portal.consideration.AppealLine;
import ua.cnap.portal.consideration.ReadingAppeals;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;

/** The list of the appeals that somebody of the office may read; its filters stand in the address. */
@Named
@RequestScoped
public class AppealsBacking {
    @Inject
    CurrentUser user;

    @Inject
    ReadingAppeals reading;

    @Inject
    SentForm sent;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private Page<AppealLine> page;
    private Boolean leading;

    /** Reads the page of the list that the address names. */
    public void act() {
        response.mayNotBeStored();
        int number = (int) Math.min(sent.number("page"), Integer.MAX_VALUE);
        page = reading.list(user.staff(), getGroup(), kind(), number);
    }

    private Optional<AppealKind> kind() {
        return AppealKind.named(sent.text("kind"));
    }

    public Page<AppealLine> getPage() {
        return page;
    }

    /** Whether the reader enters and leads appeals, or only works on those that a resolution gave. */
    public boolean isLeading() {
        if (leading == null) {
            leading = reading.isLeading(user.staff());
        }
        return leading;
    }

    public AppealGroup getGroup() {
        return AppealGroup.named(sent.text("group")).orElse(AppealGroup.OPEN);
    }

    public AppealGroup[] getGroups() {
        return AppealGroup.values();
    }

    public AppealKind[] getKinds() {
        return AppealKind.values();
    }

    /** The filters, for addresses. */
    public String getQuery() {
        return "group=" + getGroup() + kind().map(kind -> "&kind=" + kind).orElse("");
    }

    /** Whether the day of a line has passed. */
    public boolean isLate(AppealLine line) {
        return line.isLate(LocalDate.now(clock));
    }
}
