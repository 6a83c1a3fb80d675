package ua.cnap.portal.remark;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** What the centre makes of what visitors say: «ви сказали – ми зробили», and the remarks that everybody may read. */
@Stateless
public class TellingImprovements {
    private static final int MOST_REMARKS = 30;
    private static final int LONGEST_SAID = 500;
    private static final int LONGEST_DONE = 1000;

    @Inject
    Remarks remarks;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /** What a centre changed lately, the last first. */
    @PermitAll
    public List<Improvement> lately(String centreId, int most) {
        return remarks.improvements(centreId, most);
    }

    /** The remarks that the head published, the last first. */
    @PermitAll
    public List<Remark> published(String centreId) {
        return remarks.of(centreId, RemarkState.PUBLISHED, MOST_REMARKS);
    }

    /**
     * Tells the public what visitors said and what was done; the same sent again is told once.
     *
     * @throws NotPermitted when the teller does not direct the centre
     * @throws RemarkRefused when something is missing, in either language, or too long
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void tell(StaffMember head, LocalizedText said, LocalizedText done) {
        rights.demand(head, Right.DIRECT);
        if (Stream.of(said.uk(), said.en(), done.uk(), done.en()).anyMatch(String::isBlank)) {
            throw RemarkRefused.because("missing");
        }
        if (isLonger(said, LONGEST_SAID) || isLonger(done, LONGEST_DONE)) {
            throw RemarkRefused.because("long");
        }
        boolean told = remarks.improvements(head.centreId(), 1).stream()
                .anyMatch(last -> last.said().equals(said) && last.done().equals(done));
        if (!told) {
            remarks.add(new Improvement(head.centreId(), said, done, LocalDate.now(clock), head.fullName()));
        }
    }

    /**
     * Takes back what was told.
     *
     * @throws NotPermitted when the teller does not direct the centre
     * @throws NotFound when the centre told no such thing
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void takeBack(StaffMember head, long id) {
        rights.demand(head, Right.DIRECT);
        remarks.lockImprovement(head.centreId(), id)
                .orElseThrow(NotFound::new)
                .remove(head.fullName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static boolean isLonger(LocalizedText text, int most) {
        return text.uk().length() > most || text.en().length() > most;
    }
}
