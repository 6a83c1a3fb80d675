package ua.cnap.portal.web.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.FilingAppeal;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.RegisteringAppeal;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.QrCode;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Sentences;

/**
 * The form of an appeal. What was typed stays whatever goes wrong; the receipt is the answer to the form, so that its code
 * stands in no address, and sending the form again shows the same receipt.
 */
@Named
@RequestScoped
public class AppealFormBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    TypedAppeal typed;

    @Inject
    FilingAppeal filing;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private AppealKind kind;
    private RegisteredAppeal made;
    private String refusal;
    private String puzzle;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
    }

    /** Files, if the form was sent. */
    public void act() {
        kind = AppealWords.kind(String.valueOf(request.getAttribute("appealKind")))
                .filter(AppealKind::isFiledOnline)
                .orElseThrow(NotFound::new);
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
            return;
        }
        if (catalogue.findCentre(getCentre()).isEmpty()) {
            typed.refuse("centre", sentences.text("appeal.error.CENTRE"));
            return;
        }
        try {
            file();
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    private void file() {
        FiledAppeal filed = typed.filed(new UUID(0, 0), getCentre(), kind, AppealChannel.WEB);
        if (typed.judge(filed).isEmpty()) {
            UUID form = filing.open(typed.text("puzzle"), typed.text("solution"), request.getRemoteAddr());
            made = filing.file(filed.by(form, typed.files()));
        }
    }

    public AppealKind getKind() {
        return kind;
    }

    /** The centres that take appeals of this kind. */
    public List<Centre> getCentres() {
        return catalogue.centres().stream()
                .filter(centre -> filing.kinds(centre).contains(kind))
                .toList();
    }

    /** The chosen centre, empty for none. */
    public String getCentre() {
        return typed.text("centre");
    }

    /** How to answer: what was chosen, else what is usual. */
    public AnswerWay getWay() {
        return typed.way(kind, AppealChannel.WEB);
    }

    /** The puzzle of the form: the one that was sent, as long as it may be used, else a new one. */
    public String getPuzzle() {
        if (puzzle == null) {
            String sent = typed.text("puzzle");
            puzzle = sent.isEmpty() ? filing.puzzle() : filing.renewed(sent);
        }
        return puzzle;
    }

    public int getMostFiles() {
        return RegisteringAppeal.MOST_FILES;
    }

    public RegisteredAppeal getMade() {
        return made;
    }

    /** The address of the appeal with its code, as a QR in SVG. */
    public String getQr() {
        return Optional.ofNullable(made)
                .map(one -> QrCode.svg(one.address().toString()))
                .orElse("");
    }

    public String getRefusal() {
        return refusal;
    }

    /** Whether the page tells of something wrong. */
    public boolean isWrong() {
        return refusal != null || !typed.getProblems().isEmpty() || tokens.isRefused();
    }
}
