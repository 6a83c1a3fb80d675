package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The moves of a case on its page. What was typed stays in the form when a move is refused. */
@Named
@RequestScoped
public class MovesBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    MovingCase moving;

    @Inject
    CaseChargeBacking charge;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    private String refusal;
    private List<LocalizedText> grounds;
    private List<CaseMove> possible;
    private Boolean leads;

    /** Makes the move that was sent, if one was. */
    public void act() {
        String name = request.getParameter("move");
        if (!"POST".equals(request.getMethod()) || name == null) {
            return;
        }
        Optional<CaseMove> move = CaseMove.named(name);
        String seen = Optional.ofNullable(request.getParameter("seen")).orElse("");
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
        } else if (move.isEmpty() || !seen.matches("\\d{1,6}")) {
            refusal = sentences.text("error.move.unknown");
        } else if (charge.isHeldByAnother() && !"true".equals(request.getParameter("agreed"))) {
            refusal = charge.warning();
        } else {
            make(move.get(), Integer.parseInt(seen));
        }
    }

    private void make(CaseMove move, int seen) {
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        move.particulars().forEach(particular -> said.put(particular, typed(move, particular)));
        try {
            moving.move(user.staff(), caseId(), seen, move, said);
            redirect.to(language.href("/office/cases/" + caseId()));
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    /** The moves that the case can make and the clerk may. */
    public List<CaseMove> possible(CaseDossier file) {
        if (possible == null) {
            possible = moving.possible(user.staff(), file);
        }
        return possible;
    }

    /** Whether the clerk may lead the case, not only hand it out. */
    public boolean mayLead(CaseDossier file) {
        if (leads == null) {
            leads = moving.mayLead(user.staff(), file);
        }
        return leads;
    }

    /** Whether this move was sent and not made: its form stays unfolded. */
    public boolean isTried(CaseMove move) {
        return move.name().equals(request.getParameter("move"));
    }

    /** What was typed about a move, to be shown again. */
    public String typed(CaseMove move, Particular particular) {
        return Optional.ofNullable(request.getParameter(move + "." + particular))
                .orElse("");
    }

    /** What was typed about a move that the case cannot make any more. */
    public List<String> kept(List<CaseMove> possible) {
        return CaseMove.named(request.getParameter("move"))
                .filter(move -> refusal != null && !possible.contains(move))
                .map(move -> move.particulars().stream())
                .orElseGet(Stream::empty)
                .map(particular -> typed(CaseMove.valueOf(request.getParameter("move")), particular))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The grounds of refusal to choose from. */
    public List<LocalizedText> getGrounds() {
        if (grounds == null) {
            grounds = moving.refusalGrounds(user.staff(), caseId());
        }
        return grounds;
    }

    public String getRefusal() {
        return refusal;
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
