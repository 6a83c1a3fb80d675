package ua.cnap.portal.recording;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Who hands out or leads a case names the recording of the visit; who reads the case sees it. */
@Stateless
public class LinkingRecordings {
    /** The longest number of a recording. */
    public static final int LONGEST = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseRecords cases;

    @Inject
    CurrentCentres centres;

    @Inject
    Clock clock;

    /** What the clerk's centre says of recordings. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public RecordingRules rules(StaffMember clerk) {
        return RecordingRules.of(centres.get().find(clerk.centreId()).orElseThrow(NotFound::new));
    }

    /**
     * Names a recording. The same named again stays as it was.
     *
     * @param recordedOn the day of the visit; nothing when it could not be read
     * @throws NotFound when the clerk may not read the case
     * @throws NotPermitted when the clerk may not hand results out there
     * @throws RecordingRefused when the centre does not record, or it is not said which recording of a day that is kept
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void link(StaffMember clerk, long caseId, String typed, Optional<LocalDate> recordedOn) {
        cases.demand(clerk, Right.ISSUE, caseId);
        RecordingRules rules = rules(clerk);
        if (!rules.isRecording()) {
            throw RecordingRefused.notRecording();
        }
        String recording = PlainText.line(typed);
        if (recording.isEmpty() || recording.length() > LONGEST) {
            throw RecordingRefused.withoutNumber(LONGEST);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = recordedOn.filter(each -> !each.isAfter(today)).orElseThrow(RecordingRefused::badDay);
        LocalDate until = day.plusDays(rules.days());
        if (until.isBefore(today)) {
            throw RecordingRefused.notKept(rules.days());
        }
        entities.createNativeQuery("""
                        insert into recording_link (case_id, recording, recorded_on, keep_until, linked_at, linked_by)
                        values (:case, :recording, :day, :until, :now, :clerk) on conflict do nothing
                        """)
                .setParameter("case", caseId)
                .setParameter("recording", recording)
                .setParameter("day", day)
                .setParameter("until", until)
                .setParameter("now", clock.instant())
                .setParameter("clerk", clerk.fullName())
                .executeUpdate();
    }

    /** The recordings that a case names and that are still kept, the first first. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<LinkedRecording> of(StaffMember clerk, long caseId) {
        if (!cases.isReadableBy(clerk, caseId)) {
            return List.of();
        }
        return entities.createQuery("""
                        select r from LinkedRecording r
                         where r.caseId = :case and r.keepUntil >= :today order by r.recordedOn, r.id
                        """, LinkedRecording.class)
                .setParameter("case", caseId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
