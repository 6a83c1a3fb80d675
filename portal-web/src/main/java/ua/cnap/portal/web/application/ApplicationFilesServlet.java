package ua.cnap.portal.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.cabinet.ReadingResults;
import ua.cnap.portal.casework.CaseDownload;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.receipt.ReadingReceipts;
import ua.cnap.portal.receipt.ReadingRefusals;
import ua.cnap.portal.submission.AttachingDocuments;
import ua.cnap.portal.submission.PackageFile;
import ua.cnap.portal.submission.PreparingPackage;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Download;
import ua.cnap.portal.web.ui.Downloads;

/** Hands a person their own files: what is to be signed, what was attached, the inventory of what was filed, the result or the refusal. */
@WebServlet(
        urlPatterns = {
            "/apply/packages/*",
            "/apply/attachments/*",
            "/apply/inventories/*",
            "/apply/results/*",
            "/apply/refusals/*"
        })
public class ApplicationFilesServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f-]{36})(?:/([0-9a-f-]{1,36}))?");

    @Inject
    transient PreparingPackage preparing;

    @Inject
    transient AttachingDocuments attaching;

    @Inject
    transient ReadingReceipts receipts;

    @Inject
    transient ReadingResults results;

    @Inject
    transient ReadingRefusals refusals;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.hand(request, response, ADDRESS, address -> find(request.getServletPath(), address));
    }

    private Download find(String kind, Matcher address) {
        try {
            return find(
                    kind,
                    user.person(),
                    UUID.fromString(address.group(1)),
                    Objects.requireNonNullElse(address.group(2), ""));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    private Download result(SignedInPerson person, UUID application, int position) {
        CaseDownload document = results.download(person, application, position);
        return new Download(document.fileName(), document.mediaType(), document.content());
    }

    private static Download of(PackageFile file) {
        return new Download(file.name(), file.mediaType(), file.content());
    }

    /** An edition of the inventory; as it stands when none is named. */
    private byte[] inventory(SignedInPerson person, UUID application, String edition) {
        return edition.isEmpty()
                ? receipts.inventory(person, application)
                : receipts.inventory(person, application, Integer.parseInt(edition));
    }

    private Download find(String kind, SignedInPerson person, UUID application, String part) {
        return switch (kind) {
            case "/apply/inventories" -> Download.paper("opys.pdf", inventory(person, application, part));
            case "/apply/results" -> result(person, application, Integer.parseInt(part));
            case "/apply/refusals" -> Download.paper("vidmova.pdf", refusals.read(person, application));
            case "/apply/attachments" -> of(attaching.read(person, application, UUID.fromString(part)));
            default -> of(preparing.file(person, application, Integer.parseInt(part)));
        };
    }
}
