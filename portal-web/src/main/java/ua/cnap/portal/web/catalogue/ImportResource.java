package ua.cnap.portal.web.catalogue;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ua.cnap.portal.catalogue.ImportingCatalogue;
import ua.cnap.portal.catalogue.PublishedParcel;
import ua.cnap.portal.importing.CatalogueFault;
import ua.cnap.portal.importing.CatalogueFile;
import ua.cnap.portal.importing.CatalogueRefused;
import ua.cnap.portal.web.ui.JsonBuilders;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The way in for catalogue parcels: a ZIP of services.json, groups, centres and cards, or of one card. */
@Path("admin/catalogue")
public class ImportResource {
    /** Header with the management key of the installation; without it the role of the signed-in user counts. */
    public static final String MANAGEMENT_KEY = "Portal-Management-Key";

    private static final int REFUSED = 422;
    private static final int MOST_FILES = 1001;
    private static final int LARGEST_PARCEL = 100_000_000;

    @Inject
    ImportingCatalogue importing;

    /** Checks the parcel and publishes it, or answers with all its faults and changes nothing. */
    @POST
    @Consumes("application/zip")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish a catalogue parcel")
    public String publish(@HeaderParam(MANAGEMENT_KEY) String key, InputStream zip) {
        List<CatalogueFile> files = files(zip);
        PublishedParcel published = key == null ? importing.publish(files) : importing.publishWithKey(key, files);
        JsonArrayBuilder doubts = JsonBuilders.array();
        published.doubts().forEach(doubt -> doubts.add(line(doubt, Language.UKRAINIAN)));
        JsonObjectBuilder json = JsonBuilders.object()
                .add("services", published.services())
                .add("cards", published.cards())
                .add("incomplete", published.incomplete())
                .add("warnings", doubts);
        return json.build().toString();
    }

    /** The same for a person at a console: lines of text instead of JSON. */
    @POST
    @Consumes("application/zip")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(hidden = true)
    public Response publishFromConsole(
            @HeaderParam(MANAGEMENT_KEY) @DefaultValue("") String key, @Context HttpHeaders headers, InputStream zip) {
        Locale locale =
                headers.getAcceptableLanguages().stream().anyMatch(language -> "en".equals(language.getLanguage()))
                        ? Locale.ENGLISH
                        : Language.UKRAINIAN;
        try {
            PublishedParcel published = importing.publishWithKey(key, files(zip));
            String done = Sentences.in(
                    locale, "catalogue.imported", published.services(), published.cards(), published.incomplete());
            return Response.ok(lines(done, published.doubts(), locale)).build();
        } catch (CatalogueRefused refused) {
            String head = Sentences.in(
                    locale, refused.messageKey(), refused.arguments().toArray());
            return Response.status(REFUSED)
                    .entity(lines(head, refused.faults(), locale))
                    .build();
        }
    }

    private static String lines(String head, List<CatalogueFault> faults, Locale locale) {
        return Stream.concat(Stream.of(head), faults.stream().map(fault -> line(fault, locale)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(CatalogueFault fault, Locale locale) {
        return fault.file() + "#" + fault.pointer() + ": " + fault.text(locale);
    }

    private static List<CatalogueFile> files(InputStream body) {
        List<CatalogueFile> files = new ArrayList<>();
        int left = LARGEST_PARCEL;
        try (ZipInputStream zip = new ZipInputStream(body)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left);
                left -= content.length;
                if (left == 0 || files.size() > MOST_FILES) {
                    throw new BadRequestException();
                }
                if (entry.getName().endsWith(".json")) {
                    files.add(new CatalogueFile(entry.getName(), content));
                }
            }
        } catch (IOException e) {
            throw new BadRequestException(e);
        }
        return files;
    }
}
