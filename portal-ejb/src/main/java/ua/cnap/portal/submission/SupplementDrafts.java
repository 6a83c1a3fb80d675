package ua.cnap.portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import ua.cnap.portal.identity.SignedInPerson;

/**
 * The drafts of supplements (доповнення, R-087): a person has one for a filed application, which is continued however
 * often the centre marks anew. Whether something is marked is the caller's to know.
 */
@ApplicationScoped
public class SupplementDrafts {
    @Inject
    Applications applications;

    @Inject
    DraftReading reading;

    @Inject
    Clock clock;

    /** The draft that mends what is marked; begun with the answers as they stand, however often it is asked for. */
    public Draft open(SignedInPerson person, Mending mending) {
        ServiceApplication filed = applications.lock(mending.filedId(), person);
        Instant now = clock.instant();
        ServiceApplication draft = applications.findSupplement(filed.id()).orElseGet(() -> begin(filed, mending, now));
        draft.mend(mending, now);
        return reading.read(draft, person);
    }

    private ServiceApplication begin(ServiceApplication filed, Mending mending, Instant now) {
        ServiceApplication begun = ServiceApplication.supplement(
                UUID.randomUUID(), filed, applications.standing(filed.id()).inputs(), mending, now);
        applications.add(begun);
        return begun;
    }

    /** The person's own application or supplement; another person's is not found. */
    public ServiceApplication own(SignedInPerson person, UUID id) {
        return applications.get(id, person);
    }

    /** The draft as its person has it, while nobody else changes or submits it. */
    public Draft lock(SignedInPerson person, UUID id) {
        return reading.read(applications.lock(id, person), person);
    }

    /** The supplement was signed and is being registered, in the same transaction. */
    public void submit(Draft supplement) {
        supplement.application().submit(supplement.standing());
    }

    /** The application as it stands, for who works with its case. */
    public Draft standing(UUID filedId) {
        return reading.standing(filedId);
    }
}
