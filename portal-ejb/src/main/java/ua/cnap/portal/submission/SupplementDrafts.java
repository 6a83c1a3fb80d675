package ua.cnap.portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.answers.InputNames;
import ua.cnap.portal.forms.Form;
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
        draft.follow(applications.standing(filed.id()), now);
        return reading.read(draft, person);
    }

    private ServiceApplication begin(ServiceApplication filed, Mending mending, Instant now) {
        ServiceApplication begun = ServiceApplication.supplement(
                UUID.randomUUID(), filed, applications.standing(filed.id()).standing(), mending, now);
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

    /**
     * Answers were corrected on paper at the centre: the application stands with them, and the next supplement begins with
     * them. What cannot be read as an answer to its question stays on the paper only.
     *
     * @param answered the answers in words, by the fields
     */
    public void correct(UUID filedId, Map<String, String> answered) {
        Form form = reading.standing(filedId).filling().form();
        Map<String, List<String>> typed = new HashMap<>();
        answered.forEach((key, words) ->
                form.field(key).map(field -> WrittenAnswer.read(field, words)).ifPresent(typed::putAll));
        Set<String> wrong = wrong(filedId, FormInputs.of(typed));
        typed.keySet().removeIf(name -> wrong.stream().anyMatch(field -> InputNames.belongs(name, field)));
        applications.standing(filedId).correct(FormInputs.of(typed));
    }

    private Set<String> wrong(UUID filedId, FormInputs typed) {
        return reading.standing(filedId, typed).filling().errors().stream()
                .map(FieldError::field)
                .collect(Collectors.toSet());
    }

    /** The application as it stands, for who works with its case. */
    public Draft standing(UUID filedId) {
        return reading.standing(filedId);
    }
}
