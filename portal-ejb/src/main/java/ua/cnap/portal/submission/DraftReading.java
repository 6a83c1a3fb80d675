package ua.cnap.portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.filling.FormFilling;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.Option;
import ua.cnap.portal.forms.Section;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.OnlineWays;
import ua.cnap.portal.regulation.Regulation;

/** Reads an application with the card it keeps and judges its answers today. */
@ApplicationScoped
class DraftReading {
    private static final Set<String> LAST = Set.of("delivery", "consents", "sign-answers");
    private static final String NOTIFY_BY = "delivery.notifyBy";
    private static final String DELIVER_BY = "delivery.deliverBy";

    @Inject
    Applications applications;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingCards cards;

    @Inject
    VouchedValues vouched;

    @Inject
    Clock clock;

    /** Values that a certificate vouches for, with these inputs. */
    private interface Certificate extends Function<FormInputs, Map<String, String>> {}

    Draft read(ServiceApplication application, SignedInPerson person) {
        return read(application, person, application.inputs());
    }

    /** The application as it would be with these inputs instead of the saved ones. */
    Draft read(ServiceApplication application, SignedInPerson person, FormInputs inputs) {
        Certificate certificate = typed -> CertificateValues.of(person, typed);
        List<AttachedDocument> attached = applications.attachments(application.id());
        Optional<Mended> mended = application.mending().map(mending -> mended(application, mending, certificate));
        return read(application, inputs, attached, certificate, mended);
    }

    /** A filed application as it stands, for who works with its case; its own data tell what the certificate vouched for. */
    Draft standing(UUID filedId) {
        return standing(filedId, FormInputs.empty());
    }

    /** A filed application as it would stand with these answers in the place of its own. */
    Draft standing(UUID filedId, FormInputs corrected) {
        ServiceApplication filed = applications.getFiled(filedId);
        FormInputs inputs = applications.standing(filedId).standing().with(corrected.fields(), corrected);
        Certificate certificate = typed -> vouched.of(filed, form(filed), typed);
        return read(filed, inputs, applications.standingDocuments(filedId), certificate, Optional.empty());
    }

    private Draft read(
            ServiceApplication application,
            FormInputs typed,
            List<AttachedDocument> attached,
            Certificate certificate,
            Optional<Mended> mended) {
        FormInputs inputs = mended.map(filed -> filed.over(typed)).orElse(typed);
        List<AttachedDocument> all = mended.map(filed -> filed.with(attached)).orElse(attached);
        FormFilling filling = filling(application, inputs, all, certificate);
        Card card = cards.get(application.cardVersionId());
        List<DocumentNeed> documents = documents(card, filling, attached, mended);
        return new Draft(
                application,
                catalogue.findService(application.serviceCode()).orElseThrow(NotFound::new),
                card,
                centre(application),
                filling,
                mended,
                steps(filling, mended, documents),
                documents);
    }

    private Mended mended(ServiceApplication supplement, Mending mending, Certificate certificate) {
        FormInputs standing = applications.standingBefore(supplement).standing();
        List<AttachedDocument> documents = applications.standingDocumentsBefore(supplement);
        return new Mended(mending.marked(), standing, filling(supplement, standing, documents, certificate), documents);
    }

    private FormFilling filling(
            ServiceApplication application,
            FormInputs inputs,
            List<AttachedDocument> attached,
            Certificate certificate) {
        return FormFilling.of(
                form(application),
                inputs,
                context(application, centre(application), certificate.apply(inputs), namesByKey(attached)));
    }

    private Form form(ServiceApplication application) {
        return cards.get(application.cardVersionId()).form().orElseThrow(NotFound::new);
    }

    private Centre centre(ServiceApplication application) {
        return catalogue.findCentre(application.centreId()).orElseThrow(NotFound::new);
    }

    private FillingContext context(
            ServiceApplication application,
            Centre centre,
            Map<String, String> certificate,
            Map<String, List<String>> attached) {
        Map<String, String> places = centre.katottg() == null ? Map.of() : Map.of("centre.katottg", centre.katottg());
        return FillingContext.on(LocalDate.now(clock), application.applicantKind())
                .knowing(certificate, Map.of())
                .at(lists(application, centre), places)
                .attaching(attached);
    }

    private Map<String, List<Option>> lists(ServiceApplication application, Centre centre) {
        Card card = cards.get(application.cardVersionId());
        OnlineWays ways =
                new OnlineWays(Regulation.of(centre), card.information().resultDelivery());
        Form form = form(application);
        Map<String, List<Option>> lists = new HashMap<>(Map.of("centre.units", units(centre)));
        form.field(NOTIFY_BY).ifPresent(field -> lists.put(NOTIFY_BY, those(field, ways::tells)));
        form.field(DELIVER_BY).ifPresent(field -> lists.put(DELIVER_BY, those(field, ways::delivers)));
        return lists;
    }

    private static List<Option> those(Field field, Predicate<String> offered) {
        List<Option> options = field.options().stream()
                .filter(option -> offered.test(option.value()))
                .toList();
        return options.isEmpty() ? field.options() : options;
    }

    private static List<Option> units(Centre centre) {
        return Regulation.placesOfCollection(centre).stream()
                .map(unit -> new Option(unit.id(), LocalizedText.of(unit.place())))
                .toList();
    }

    private static Map<String, List<String>> namesByKey(List<AttachedDocument> attached) {
        Map<String, List<String>> names = new HashMap<>();
        attached.forEach(document -> names.computeIfAbsent(document.documentId(), key -> new ArrayList<>())
                .add(document.fileName()));
        return names;
    }

    private static List<Step> steps(FormFilling filling, Optional<Mended> mended, List<DocumentNeed> documents) {
        List<Step> steps = new ArrayList<>();
        filling.visibleSections().stream()
                .filter(section -> mended.isPresent()
                        ? isOpen(section, filling, mended.get())
                        : !section.answeredFields().isEmpty())
                .map(Step::of)
                .forEach(steps::add);
        int beforeLast = 0;
        while (beforeLast < steps.size() && !LAST.contains(steps.get(beforeLast).id())) {
            beforeLast++;
        }
        if (mended.isEmpty() || !documents.isEmpty()) {
            steps.add(beforeLast, Step.DOCUMENTS);
        }
        steps.add(Step.REVIEW);
        steps.add(Step.SIGN);
        return steps;
    }

    /** Whether a section asks something that may be changed. */
    private static boolean isOpen(Section section, FormFilling filling, Mended mended) {
        return mended.open(section).answeredFields().stream().anyMatch(field -> filling.isVisible(field.key()));
    }

    private static List<DocumentNeed> documents(
            Card card, FormFilling filling, List<AttachedDocument> attached, Optional<Mended> mended) {
        Map<String, List<AttachedDocument>> byKey =
                attached.stream().collect(Collectors.groupingBy(AttachedDocument::documentId));
        Stream<DocumentNeed> asked = filling.form().fields().stream()
                .filter(field -> field.type() == FieldType.FILE && filling.isVisible(field.key()))
                .map(field -> new DocumentNeed(
                        field.key(),
                        field.label(),
                        filling.isRequired(field),
                        AttachmentRules.of(field.files()),
                        byKey.getOrDefault(field.key(), List.of())));
        Stream<DocumentNeed> listed = card.information().documents().stream()
                .filter(document -> document.fileFields().isEmpty() && mayBeAttached(document, filling))
                .map(document -> new DocumentNeed(
                        document.id(),
                        document.name(),
                        false,
                        AttachmentRules.USUAL,
                        byKey.getOrDefault(document.id(), List.of())));
        return Stream.concat(asked, listed)
                .filter(need -> mended.isEmpty() || mended.get().mayChange(need.key()))
                .toList();
    }

    private static boolean mayBeAttached(RequiredDocument document, FormFilling filling) {
        boolean needed = document.condition().map(filling::holds).orElse(true);
        return !document.obtainedByAuthority() && needed && !document.id().startsWith("application");
    }
}
