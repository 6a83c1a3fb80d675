package ua.cnap.portal.submission;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.answers.UnknownInputs;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.Section;
import ua.cnap.portal.identity.People;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFiles;

/**
 * A person fills in an application (заповнення заяви). Each page that is sent is saved, right or wrong; a draft waits
 * until it is continued, submitted or deleted, and keeps the card version it began with.
 */
@Stateless
public class FillingApplication {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    Applications applications;

    @Inject
    DraftReading reading;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    People people;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    /** The person's unfinished application for a service, offered before a new one is begun. */
    @RolesAllowed(CITIZEN)
    public Optional<DraftLine> findDraft(SignedInPerson person, String serviceCode) {
        return applications.findDraft(person, serviceCode).map(this::line);
    }

    /** The person's unfinished applications, the last saved first. */
    @RolesAllowed(CITIZEN)
    public List<DraftLine> drafts(SignedInPerson person) {
        return applications.drafts(person).stream().map(this::line).toList();
    }

    /**
     * Begins an application by the card in force today. Beginning again under the same id gives the same draft.
     *
     * @param id what the form that begins it is known by
     * @throws ServiceNotOffered when this centre does not take such applications online from such applicants
     */
    @RolesAllowed(CITIZEN)
    public Draft begin(SignedInPerson person, UUID id, String serviceCode, String centreId, ApplicantKind kind) {
        PublishedService service = catalogue
                .findService(serviceCode)
                .filter(found -> found.isOpenForApplications(LocalDate.now(clock)))
                .filter(found -> found.centreIds().contains(centreId))
                .filter(found -> found.card().applicantKinds().contains(kind))
                .orElseThrow(ServiceNotOffered::new);
        long version =
                service.currentVersion().orElseThrow(ServiceNotOffered::new).id();
        long owner = people.idOf(person);
        if (applications.isKnown(id)) {
            return open(person, id);
        }
        ServiceApplication begun = ServiceApplication.begin(
                id, owner, new ServiceApplication.Choice(serviceCode, version, centreId, kind), "", clock.instant());
        applications.add(begun);
        Draft draft = reading.read(begun, person);
        begun.save(FormInputs.empty(), draft.steps().get(0).id(), clock.instant());
        return draft;
    }

    /** The person's own application. */
    @RolesAllowed(CITIZEN)
    public Draft open(SignedInPerson person, UUID id) {
        return reading.read(applications.get(id, person), person);
    }

    /**
     * Saves a page that was sent.
     *
     * @param sectionId the section on the page
     * @param posted what was typed, by name of the input
     * @param version version of the draft that the page showed; another one means that it changed elsewhere
     */
    @RolesAllowed(CITIZEN)
    public Saved save(SignedInPerson person, UUID id, String sectionId, Map<String, List<String>> posted, int version) {
        return take(new SentPage(person, id, sectionId, posted), version, after -> after.after(Step.idOf(sectionId))
                .id());
    }

    /**
     * Keeps what was typed so far into a page that is still open (автозбереження): right or wrong, and not judged yet.
     *
     * @param version as with {@link #save}
     */
    @RolesAllowed(CITIZEN)
    public Saved keep(SignedInPerson person, UUID id, String sectionId, Map<String, List<String>> posted, int version) {
        return take(new SentPage(person, id, sectionId, posted), version, after -> Step.idOf(sectionId));
    }

    /** The application with a page that may not be taken, to be shown as it was typed; nothing is saved. */
    @RolesAllowed(CITIZEN)
    public Draft typed(SignedInPerson person, UUID id, String sectionId, Map<String, List<String>> posted) {
        ServiceApplication application = applications.get(id, person);
        FormInputs inputs = application.inputs();
        try {
            inputs = inputs.afterPage(section(reading.read(application, person), sectionId), posted);
        } catch (UnknownInputs altered) {
            inputs = altered.known();
        }
        return reading.read(application, person, inputs);
    }

    private Saved take(SentPage page, int version, Function<Draft, String> continueAt) {
        ServiceApplication application = applications.lock(page.id(), page.person());
        Draft before = reading.read(application, page.person());
        try {
            FormInputs inputs = application.inputs().afterPage(section(before, page.sectionId()), page.posted());
            Draft after = reading.read(application, page.person(), inputs);
            boolean different = !inputs.asMap().equals(application.inputs().asMap());
            if (application.version() != version && different) {
                String time = HOUR.format(application.savedAt().atZone(KyivClock.ZONE));
                return new Saved(after, List.of(), Optional.of(new ChangedElsewhere(time)));
            }
            application.save(inputs, continueAt.apply(after), clock.instant());
            return new Saved(after, after.filling().errorsIn(page.sectionId()), Optional.empty());
        } catch (UnknownInputs altered) {
            Draft typed = reading.read(application, page.person(), altered.known());
            return new Saved(typed, List.of(), Optional.of(refusal(typed)));
        }
    }

    private static Section section(Draft draft, String id) {
        return draft.section(id).orElseThrow(NotFound::new);
    }

    private static BusinessException refusal(Draft altered) {
        return altered.mended().isPresent() ? new OnlyMarked() : AlteredPage.withAnswers();
    }

    /** Deletes a draft with its documents. */
    @RolesAllowed(CITIZEN)
    public void delete(SignedInPerson person, UUID id) {
        ServiceApplication application = applications.lock(id, person);
        application.changed(clock.instant());
        applications.remove(application).forEach(files::remove);
    }

    private record SentPage(SignedInPerson person, UUID id, String sectionId, Map<String, List<String>> posted) {}

    private DraftLine line(ServiceApplication draft) {
        LocalizedText name = catalogue
                .findService(draft.serviceCode())
                .map(PublishedService::name)
                .orElse(LocalizedText.of(draft.serviceCode()));
        return new DraftLine(draft.id(), draft.serviceCode(), name, draft.step(), draft.savedAt());
    }
}
