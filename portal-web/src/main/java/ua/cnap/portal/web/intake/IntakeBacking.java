package ua.cnap.portal.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.IntakeOffer;
import ua.cnap.portal.intake.IntakeProblem;
import ua.cnap.portal.intake.TakingPackage;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The one screen of intake: what was typed stays on it until the package is registered. */
@Named
@RequestScoped
public class IntakeBacking {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    TakingPackage taking;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private final Map<String, String> typed = new HashMap<>();
    private IntakeOffer offer;
    private UUID form;
    private List<FieldProblem> problems = List.of();
    private String refusal;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        offer = taking.open(user.staff(), (String) request.getAttribute("serviceCode"));
        String sent = Optional.ofNullable(request.getParameter("form")).orElse("");
        form = sent.matches(UUID_FORM) ? UUID.fromString(sent) : UUID.randomUUID();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
    }

    /** Registers the package that was sent, if one was. */
    public void act() {
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
            return;
        }
        try {
            take();
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    private void take() {
        Map<String, String> answers = new HashMap<>(typed);
        answers.keySet().removeAll(List.of(FormTokens.INPUT, "form", "service", "primefaces.nonce"));
        IntakeForm sent = new IntakeForm(form, offer.serviceCode(), answers);
        Optional<Long> caseId = taking.take(user.staff(), sent);
        typed.putAll(sent.typed());
        if (caseId.isPresent()) {
            redirect.to(language.href("/office/intake/receipts/" + caseId.get()));
            return;
        }
        problems = sent.problems().stream()
                .map(problem -> new FieldProblem(problem.field(), sentence(problem)))
                .toList();
    }

    /** The sentence of a problem; names of the card in the language of the page. */
    private String sentence(IntakeProblem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument instanceof LocalizedText name ? language.words(name) : argument)
                .toArray();
        return sentences.text(problem.messageKey(), arguments);
    }

    public IntakeOffer getOffer() {
        return offer;
    }

    /** What the form is known by, however often it is sent. */
    public UUID getForm() {
        return form;
    }

    public List<FieldProblem> getProblems() {
        return problems;
    }

    public String getRefusal() {
        return refusal;
    }

    /** What stands in a field. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field, empty for nothing. */
    public String error(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(FieldProblem::text)
                .findFirst()
                .orElse("");
    }

    /** Whether any of the fields that begin so is filled or wrong, so that they must be seen. */
    public boolean isUsed(String prefix) {
        return typed.entrySet().stream()
                        .anyMatch(answer -> answer.getKey().startsWith(prefix)
                                && !answer.getValue().isBlank())
                || problems.stream().anyMatch(problem -> problem.id().startsWith(prefix));
    }
}
