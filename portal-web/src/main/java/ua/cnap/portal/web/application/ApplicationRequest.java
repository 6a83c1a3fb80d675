package ua.cnap.portal.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ua.cnap.portal.submission.Step;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;

/** What the address and the body of a request on an application say. */
@Named
@RequestScoped
public class ApplicationRequest {
    private static final List<String> PORTALS_OWN =
            List.of("jakarta.faces.", "primefaces.", "again-", "answers", "save", "leave", "version", FormTokens.INPUT);

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    /** The application that the address names. */
    public UUID getId() {
        return UUID.fromString((String) request.getAttribute("application"));
    }

    /** The step that the address names. */
    public String getStep() {
        return (String) request.getAttribute("stepId");
    }

    /** The address of a step. */
    public String address(String step) {
        return address(getId(), step);
    }

    /** The address of a step of another draft. */
    String address(UUID draft, String step) {
        return language.href("/apply/drafts/" + draft + "/" + step);
    }

    /** The address of the page that asks a section of the form. */
    public String sectionAddress(String section) {
        return address(Step.idOf(section));
    }

    /** The address of the receipt. */
    public String receiptAddress() {
        return language.href("/apply/receipts/" + getId());
    }

    /** Version of the draft that the page showed; none when the page does not say. */
    int version() {
        String version = parameter("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** A single parameter of the portal's own, empty when it was not sent. */
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The answers that were sent: everything but the portal's own parameters. */
    Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (PORTALS_OWN.stream()
                    .noneMatch(own -> name.equals(own) || own.matches(".*[.-]") && name.startsWith(own))) {
                answers.put(name, List.of(values));
            }
        });
        return answers;
    }
}
