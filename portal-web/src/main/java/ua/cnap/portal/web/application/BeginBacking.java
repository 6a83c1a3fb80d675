package ua.cnap.portal.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.identity.SigningRole;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.EntityPlace;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.DraftLine;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.submission.ServiceNotOffered;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The first page of an application: an existing draft is offered; then at which centre and as whom to apply. */
@Named
@RequestScoped
public class BeginBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    FillingApplication filling;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private PublishedService service;
    private Optional<DraftLine> draft = Optional.empty();
    private String problem;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        String code = (String) request.getAttribute("serviceCode");
        service = catalogue.findService(code).orElseThrow(NotFound::new);
        draft = filling.findDraft(user.person(), code);
    }

    /** Begins the application with the chosen centre and capacity. */
    public void begin() {
        Optional<String> centre = chosen("centre");
        Optional<ApplicantKind> kind = chosen("kind").flatMap(BeginBacking::kind);
        if (centre.isEmpty() || kind.isEmpty()) {
            problem = sentences.text(centre.isEmpty() ? "apply_begin.chooseCentre" : "apply_begin.chooseKind");
            return;
        }
        try {
            Draft begun = filling.begin(
                    user.person(), draftId(centre.get(), kind.get()), service.code(), centre.get(), kind.get());
            String first = begun.steps().get(0).id();
            redirect.to(language.href("/apply/drafts/" + begun.application().id() + "/" + first));
        } catch (ServiceNotOffered refused) {
            problem = sentences.text(refused);
        }
    }

    public PublishedService getService() {
        return service;
    }

    public String getName() {
        return service.nameIn(language.getLocale());
    }

    public boolean isOpen() {
        return service.isOpenForApplications(LocalDate.now(clock));
    }

    public DraftLine getDraft() {
        return draft.orElse(null);
    }

    public List<Centre> getCentres() {
        return catalogue.centresGiving(service.code());
    }

    /** By which place a legal entity applies at a centre; empty where any will do, or none applies for the service. */
    public String entityPlace(Centre centre) {
        EntityPlace place = EntityPlace.of(centre, service.code());
        return place == EntityPlace.ANY || !getKinds().contains(ApplicantKind.LEGAL_ENTITY)
                ? ""
                : sentences.text("EntityPlace." + place);
    }

    public List<ApplicantKind> getKinds() {
        return service.card().applicantKinds().stream().sorted().toList();
    }

    /** Whether a choice stands as chosen: what was sent, else what the certificate suggests. */
    public boolean isChosen(ApplicantKind kind) {
        return chosen("kind").flatMap(BeginBacking::kind).orElse(suggested()) == kind;
    }

    public boolean isChosenCentre(String id) {
        return chosen("centre").filter(id::equals).isPresent() || getCentres().size() == 1;
    }

    public String getProblem() {
        return problem;
    }

    private ApplicantKind suggested() {
        SigningRole role = user.person().role();
        List<ApplicantKind> kinds = getKinds();
        ApplicantKind natural =
                switch (role) {
                    case PERSON -> ApplicantKind.CITIZEN;
                    case SOLE_PROPRIETOR -> ApplicantKind.SOLE_PROPRIETOR;
                    case LEGAL_ENTITY -> ApplicantKind.LEGAL_ENTITY;
                };
        return kinds.contains(natural) || kinds.size() != 1 ? natural : kinds.get(0);
    }

    /** The same form sent twice begins one draft; another choice begins another. */
    private UUID draftId(String centre, ApplicantKind kind) {
        String form = String.join("\n", request.getParameter(FormTokens.INPUT), service.code(), centre, kind.name());
        return UUID.nameUUIDFromBytes(form.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> chosen(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private static Optional<ApplicantKind> kind(String name) {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
