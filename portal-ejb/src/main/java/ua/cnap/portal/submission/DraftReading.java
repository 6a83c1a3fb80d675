package ua.cnap.portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.filling.FormFilling;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.Option;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;

/** Reads an application with the card it keeps and judges its answers today. */
@ApplicationScoped
class DraftReading {
    private static final Set<String> LAST = Set.of("delivery", "consents", "sign-answers");

    @Inject
    Applications applications;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingCards cards;

    @Inject
    Clock clock;

    Draft read(ServiceApplication application, SignedInPerson person) {
        return read(application, person, application.inputs());
    }

    /** The application as it would be with these inputs instead of the saved ones. */
    Draft read(ServiceApplication application, SignedInPerson person, FormInputs inputs) {
        Card card = cards.get(application.cardVersionId());
        Form form = card.form().orElseThrow(NotFound::new);
        Centre centre = catalogue.findCentre(application.centreId()).orElseThrow(NotFound::new);
        List<AttachedDocument> attached = applications.attachments(application.id());
        FormFilling filling =
                FormFilling.of(form, inputs, context(application, person, centre, inputs, namesByKey(attached)));
        return new Draft(
                application,
                catalogue.findService(application.serviceCode()).orElseThrow(NotFound::new),
                card,
                centre,
                filling,
                steps(filling),
                documents(card, filling, attached));
    }

    private FillingContext context(
            ServiceApplication application,
            SignedInPerson person,
            Centre centre,
            FormInputs inputs,
            Map<String, List<String>> attached) {
        Map<String, String> places = centre.katottg() == null ? Map.of() : Map.of("centre.katottg", centre.katottg());
        return FillingContext.on(LocalDate.now(clock), application.applicantKind())
                .knowing(CertificateValues.of(person, inputs), Map.of())
                .at(Map.of("centre.units", units(centre)), places)
                .attaching(attached);
    }

    private static List<Option> units(Centre centre) {
        return centre.units().stream()
                .map(unit -> new Option(unit.id(), LocalizedText.of(place(unit))))
                .toList();
    }

    private static String place(Unit unit) {
        return unit.address() == null ? unit.name() : unit.name() + ", " + unit.address();
    }

    private static Map<String, List<String>> namesByKey(List<AttachedDocument> attached) {
        Map<String, List<String>> names = new HashMap<>();
        attached.forEach(document -> names.computeIfAbsent(document.documentId(), key -> new ArrayList<>())
                .add(document.fileName()));
        return names;
    }

    private static List<Step> steps(FormFilling filling) {
        List<Step> steps = new ArrayList<>();
        filling.visibleSections().stream()
                .filter(section -> !section.answeredFields().isEmpty())
                .map(Step::of)
                .forEach(steps::add);
        int beforeLast = 0;
        while (beforeLast < steps.size() && !LAST.contains(steps.get(beforeLast).id())) {
            beforeLast++;
        }
        steps.add(beforeLast, Step.DOCUMENTS);
        steps.add(Step.REVIEW);
        steps.add(Step.SIGN);
        return steps;
    }

    private static List<DocumentNeed> documents(Card card, FormFilling filling, List<AttachedDocument> attached) {
        Map<String, List<AttachedDocument>> byKey =
                attached.stream().collect(Collectors.groupingBy(AttachedDocument::documentId));
        Stream<DocumentNeed> asked = filling.form().fields().stream()
                .filter(field -> field.type() == FieldType.FILE && filling.isVisible(field.key()))
                .map(field -> new DocumentNeed(
                        field.key(),
                        field.label(),
                        filling.isRequired(field),
                        rules(field),
                        byKey.getOrDefault(field.key(), List.of())));
        Stream<DocumentNeed> listed = card.information().documents().stream()
                .filter(document -> document.fileFields().isEmpty() && mayBeAttached(document, filling))
                .map(document -> new DocumentNeed(
                        document.id(),
                        document.name(),
                        false,
                        AttachmentRules.USUAL,
                        byKey.getOrDefault(document.id(), List.of())));
        return Stream.concat(asked, listed).toList();
    }

    private static boolean mayBeAttached(RequiredDocument document, FormFilling filling) {
        boolean needed = document.condition().map(filling::holds).orElse(true);
        return !document.obtainedByAuthority() && needed && !document.id().startsWith("application");
    }

    private static AttachmentRules rules(Field field) {
        return field.files().accept().isEmpty()
                ? AttachmentRules.USUAL
                : new AttachmentRules(field.files().accept(), field.files().maxSizeMb());
    }
}
