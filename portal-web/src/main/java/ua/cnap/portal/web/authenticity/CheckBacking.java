package ua.cnap.portal.web.authenticity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.authenticity.CheckCode;
import ua.cnap.portal.authenticity.CheckedPaper;
import ua.cnap.portal.authenticity.CheckingPaper;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/**
 * The check of a paper (перевірка справжності): by the address of its QR code, or by the code as a person typed it. It
 * may be compared with the digest of a file. The page says nothing of whom or what the paper is about.
 */
@Named
@RequestScoped
public class CheckBacking {
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    HttpServletRequest request;

    @Inject
    CheckingPaper checking;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private CheckedPaper paper;
    private String problem;

    /** Looks the paper up, or leads a typed code on to its address. */
    public void check() {
        response.mayBeStoredForAMinute();
        String typed = request.getParameter("code");
        String address = (String) request.getAttribute("checkCode");
        if (address != null) {
            find(address);
        } else if (typed != null) {
            CheckCode.parse(typed)
                    .ifPresentOrElse(
                            code -> redirect.to(language.href("/check/" + code.grouped())),
                            () -> refuse(
                                    HttpServletResponse.SC_NOT_FOUND, sentences.text("authenticity_check.notFound")));
        }
    }

    private void find(String code) {
        try {
            paper = checking.check(code, request.getRemoteAddr()).orElse(null);
            if (paper == null) {
                refuse(HttpServletResponse.SC_NOT_FOUND, sentences.text("authenticity_check.notFound"));
            }
        } catch (TooManyAttempts refused) {
            refuse(TOO_MANY_REQUESTS, sentences.text(refused));
        }
    }

    private void refuse(int status, String why) {
        response.mayNotBeStored();
        response.status(status);
        problem = why;
    }

    /** The paper, null when none was asked for or found. */
    public CheckedPaper getPaper() {
        return paper;
    }

    /** Name of the centre that issued it. */
    public String getCentre() {
        return catalogue
                .findCentre(paper.centreId())
                .map(centre -> centre.nameIn(language.getLocale()))
                .orElse(paper.centreId());
    }

    public LocalDate getIssuedOn() {
        return day(paper.issuedAt());
    }

    /** The day on which it was replaced or revoked, null while it is valid. */
    public LocalDate getSince() {
        return paper.since() == null ? null : day(paper.since());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(KyivClock.ZONE).toLocalDate();
    }

    /** Whether the digest that was typed is that of the paper's file; nothing when none was typed. */
    public String getComparison() {
        return digest().map(digest -> digest.equals(paper.sha256()) ? "same" : "other")
                .orElse("");
    }

    /** The digest as it was typed, to be shown again. */
    public String getTypedDigest() {
        return digest().orElse("");
    }

    private Optional<String> digest() {
        return Optional.ofNullable(request.getParameter("sha256"))
                .map(typed -> typed.replaceAll("[\\s:-]", "").toLowerCase(Locale.ROOT))
                .filter(digest -> !digest.isEmpty());
    }

    /** What to tell when there is nothing to show, or null. */
    public String getProblem() {
        return problem;
    }
}
