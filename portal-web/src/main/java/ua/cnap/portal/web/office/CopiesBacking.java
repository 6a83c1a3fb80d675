package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.copies.CertifyingCopies;
import ua.cnap.portal.web.identity.CurrentUser;

/** Certifying copies on the page of a case. */
@Named
@RequestScoped
public class CopiesBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    CertifyingCopies certifying;

    @Inject
    CaseBacking page;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    /**
     * A file that can be certified.
     *
     * @param place in the list of documents of the case, from 1
     */
    public record Copy(int place, PackageDocument document) {}

    /** Certifies the chosen copies, if that was sent. */
    public void act() {
        asked.of(
                "certify",
                "/office/cases/" + caseId(),
                () -> certifying.certify(
                        user.staff(),
                        caseId(),
                        sent.numbers("copy").stream().map(Long::intValue).toList()));
    }

    /** What the applicant filed as files. */
    public List<Copy> getCopies() {
        List<PackageDocument> documents = page.getDossier().documents();
        return IntStream.range(0, documents.size())
                .mapToObj(place -> new Copy(place + 1, documents.get(place)))
                .filter(copy -> copy.document().kind() == DocumentKind.ATTACHMENT)
                .toList();
    }

    /** Whether copies of the case were certified. */
    public boolean isCertified() {
        CaseDossier file = page.getDossier();
        return file.routing().stream().anyMatch(entry -> entry.action() == RoutingAction.COPIES_CERTIFIED);
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
