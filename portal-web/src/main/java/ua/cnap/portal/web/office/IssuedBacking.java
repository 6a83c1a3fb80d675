package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.issuance.IssuePeriod;
import ua.cnap.portal.issuance.IssueRegister;
import ua.cnap.portal.issuance.IssuedPackage;
import ua.cnap.portal.issuance.PeriodRefused;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Sentences;

/** The register of issue under signature: what was handed out or posted, today unless other days are asked for. */
@Named
@RequestScoped
public class IssuedBacking {
    @Inject
    CurrentUser user;

    @Inject
    IssueRegister register;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private Page<IssuedPackage> page = new Page<>(List.of(), 1, 1, 0);
    private IssuePeriod period;
    private String refusal;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        LocalDate today = LocalDate.now(clock.withZone(KyivClock.ZONE));
        period = new IssuePeriod(today, today);
        if (isUnreadable("from") || isUnreadable("to")) {
            refusal = sentences.text("office_transfers.unreadable");
            return;
        }
        try {
            LocalDate from = sent.day("from").orElse(today);
            period = new IssuePeriod(from, sent.day("to").orElse(from));
            page = register.read(user.staff(), period, (int) Math.min(sent.number("page"), Integer.MAX_VALUE));
        } catch (PeriodRefused refused) {
            refusal = sentences.text(refused);
        }
    }

    private boolean isUnreadable(String name) {
        return !sent.text(name).isBlank() && sent.day(name).isEmpty();
    }

    public Page<IssuedPackage> getPage() {
        return page;
    }

    public IssuePeriod getPeriod() {
        return period;
    }

    /** The days of the register, for addresses. */
    public String getQuery() {
        return "from=" + period.from() + "&to=" + period.to();
    }

    /** Whether there is a register to print, and not too long a one. */
    public boolean isPrintable() {
        return refusal == null && page.total() > 0 && page.total() <= IssueRegister.MOST_PRINTED;
    }

    public String getRefusal() {
        return refusal;
    }
}
