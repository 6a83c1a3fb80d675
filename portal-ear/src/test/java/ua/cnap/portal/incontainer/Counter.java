package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.catalogue.ImportingCatalogue;
import ua.cnap.portal.filing.FilingApplication;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.importing.CatalogueFile;
import ua.cnap.portal.signature.demo.DemonstrationSigner;
import ua.cnap.portal.submission.AttachingDocuments;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.submission.PackageFile;
import ua.cnap.portal.submission.PackageToSign;
import ua.cnap.portal.submission.PreparingPackage;
import ua.cnap.portal.submission.Saved;

/** Where tests apply: a catalogue of two small services and some centres, and every step of an application. */
@ApplicationScoped
public class Counter {
    static final String SERVICE = "77-01";
    static final String WITHDRAWN_LATER = "77-02";
    static final String NEWEST_VERSION = """
            select max(v.version) from catalogue_card_version v
              join catalogue_service s on s.id = v.service_id where s.code = '77-01'
            """;
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "ImportingCatalogue!ua.cnap.portal.catalogue.ImportingCatalogue")
    ImportingCatalogue importing;

    @EJB(lookup = EJB + "FillingApplication!ua.cnap.portal.submission.FillingApplication")
    FillingApplication filling;

    @EJB(lookup = EJB + "AttachingDocuments!ua.cnap.portal.submission.AttachingDocuments")
    AttachingDocuments attaching;

    @EJB(lookup = EJB + "PreparingPackage!ua.cnap.portal.submission.PreparingPackage")
    PreparingPackage preparing;

    @EJB(lookup = EJB + "FilingApplication!ua.cnap.portal.filing.FilingApplication")
    FilingApplication filing;

    @Inject
    Registry registry;

    /** Publishes the services of the tests; what is published already stays. */
    void open() {
        publish("services.json", "card.json", "withdrawn-card.json");
    }

    void publish(String... names) {
        List<CatalogueFile> files = Arrays.stream(names).map(Counter::file).toList();
        As.PORTAL_ADMINISTRATOR.call(() -> importing.publish(files));
    }

    /** Publishes the card of the service once more, as its next version. */
    void publishNextVersion() {
        publishAsNext("card.json", 1 + registry.count(NEWEST_VERSION));
    }

    /** Publishes a card under this number of its version. */
    void publishAsNext(String name, long next) {
        CatalogueFile card = file(name);
        String content = new String(card.content(), StandardCharsets.UTF_8)
                .replaceFirst("\"version\": \\d+", "\"version\": " + next);
        List<CatalogueFile> parcel = List.of(new CatalogueFile(card.name(), content.getBytes(StandardCharsets.UTF_8)));
        As.PORTAL_ADMINISTRATOR.call(() -> importing.publish(parcel));
    }

    /** Begins, as a form known by this id does when it is sent. */
    UUID begin(SignedInPerson person, UUID form) {
        return As.CITIZEN
                .call(() -> filling.begin(person, form, SERVICE, "it-usual", ApplicantKind.CITIZEN))
                .application()
                .id();
    }

    /** A draft with every answer, by its person. */
    UUID draft(SignedInPerson person, String service, String centre) {
        UUID id = As.CITIZEN
                .call(() -> filling.begin(person, UUID.randomUUID(), service, centre, ApplicantKind.CITIZEN))
                .application()
                .id();
        answer(person, id, "matter", Map.of("matter.text", "Прошу видати довідку"));
        answerDelivery(person, id);
        return id;
    }

    /** A draft of the legal entity with this code. */
    UUID companyDraft(SignedInPerson signatory, String edrpou, String centre) {
        UUID id = As.CITIZEN
                .call(() -> filling.begin(signatory, UUID.randomUUID(), SERVICE, centre, ApplicantKind.LEGAL_ENTITY))
                .application()
                .id();
        answer(signatory, id, "matter", Map.of("matter.text", "Просимо видати довідку"));
        answer(signatory, id, "business", Map.of("business.edrpou", edrpou, "business.legalName", "ТОВ «Мережа»"));
        answerDelivery(signatory, id);
        return id;
    }

    private void answerDelivery(SignedInPerson person, UUID id) {
        answer(
                person,
                id,
                "delivery",
                Map.of(
                        "delivery.notifyBy", "EMAIL",
                        "delivery.notifyEmail", mailbox(id),
                        "delivery.deliverBy", "ELECTRONIC"));
    }

    /** Attaches a small document of the right type. */
    void attach(SignedInPerson person, UUID id, String document, String fileName) {
        byte[] content = "%PDF-1.7\nдокумент".getBytes(StandardCharsets.UTF_8);
        As.CITIZEN.call(() -> {
            attaching.attach(person, id, document, fileName, content);
            return id;
        });
    }

    /** Where the letters about this application go. */
    static String mailbox(UUID id) {
        return id + "@cnap.test";
    }

    void answer(SignedInPerson person, UUID id, String section, Map<String, String> answers) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        answers.forEach((name, value) -> posted.put(name, List.of(value)));
        Saved saved = As.CITIZEN.call(() -> {
            int version = filling.open(person, id).application().version();
            return filling.save(person, id, section, posted, version);
        });
        assertThat(saved.errors()).isEmpty();
        assertThat(saved.refusal()).isEmpty();
    }

    /** The files of the prepared package by their names in the container, the paper first. */
    Map<String, byte[]> prepare(SignedInPerson person, UUID id) {
        assertThat(As.CITIZEN.call(() -> filling.open(person, id)).filling().errors())
                .isEmpty();
        int parts = As.CITIZEN.call(() -> preparing.prepare(person, id)).parts().size();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int place = 0; place < parts; place++) {
            int next = place;
            PackageFile file = As.CITIZEN.call(() -> preparing.file(person, id, next));
            files.put(file.name(), file.content());
        }
        return files;
    }

    /** Signs elsewhere: a detached signature over the paper. */
    static byte[] detached(DemonstrationSigner key, Map<String, byte[]> prepared) {
        return key.sign(prepared.get(PackageToSign.PAPER), Instant.now());
    }

    /** Signs in the browser: a container with everything that was prepared. */
    static byte[] container(DemonstrationSigner key, Map<String, byte[]> prepared) {
        return key.container(prepared, Instant.now());
    }

    Receipt file(SignedInPerson person, UUID id, byte[] signature) {
        return As.CITIZEN.call(() -> filing.file(person, id, signature, "uk"));
    }

    /** Files with the paper signed elsewhere; an application that was filed before gives its receipt. */
    Receipt fileSigned(SignedInPerson person, UUID id, String key) {
        Optional<Receipt> earlier = As.CITIZEN.call(() -> filing.findReceipt(person, id));
        return earlier.orElseGet(() -> file(person, id, detached(DemoPeople.key(key), prepare(person, id))));
    }

    /**
     * More drafts like this prepared one, with the same paper: one signature fits them all, so that many can be filed at
     * once without preparing each.
     */
    List<UUID> copies(UUID prepared, int count) {
        List<UUID> copies = Stream.generate(UUID::randomUUID).limit(count).toList();
        copies.forEach(id -> registry.change("""
                        insert into submission_application
                        select ?, owner_id, service_code, card_version_id, centre_id, applicant_kind, status, step,
                               answers, begun_at, saved_at, paper_id, data_id, prepared_at, version
                          from submission_application where id = ?
                        """, id, prepared));
        return copies;
    }

    private static CatalogueFile file(String name) {
        try (InputStream content = Counter.class.getResourceAsStream(name)) {
            return new CatalogueFile(name, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
