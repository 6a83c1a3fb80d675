package ua.cnap.portal.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.importing.CatalogueFile;
import ua.cnap.portal.importing.ReadingParcel;
import ua.cnap.portal.kernel.Settings;

/**
 * Fills the empty catalogue of a demonstration with the sample services, cards and centres. An installation of its own
 * imports its own catalogue; of several nodes that start at once, one imports and the others find it done.
 */
@Startup
@Singleton
@PermitAll
public class CatalogueSeeding {
    private static final String FOLDER = "/catalogue/";

    @Inject
    AdministrativeServices services;

    @Inject
    CataloguePublication publication;

    @Inject
    Settings settings;

    @PostConstruct
    void seed() {
        if (settings.demonstration() && services.lockForImport().number() == 0) {
            publication.publish(ReadingParcel.read(files()));
        }
    }

    private static List<CatalogueFile> files() {
        List<CatalogueFile> files = new ArrayList<>(
                Stream.of("services.json", "groups.json", "centres.json", "approved-lists.json", "surveys.json")
                        .flatMap(name -> file(name).stream())
                        .toList());
        ServiceReading.json(new String(files.get(0).content(), java.nio.charset.StandardCharsets.UTF_8))
                .path("services")
                .forEach(service ->
                        file("cards/" + service.path("code").asText() + ".json").ifPresent(files::add));
        return files;
    }

    private static Optional<CatalogueFile> file(String name) {
        try (InputStream content = CatalogueSeeding.class.getResourceAsStream(FOLDER + name)) {
            return content == null ? Optional.empty() : Optional.of(new CatalogueFile(name, content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
