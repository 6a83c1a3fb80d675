package ua.cnap.portal.web.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.appeal.AppealFiles;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.FilingAppeal;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.QrCode;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.undersigned.FilingSigned;
import ua.cnap.portal.upload.Upload;
import ua.cnap.portal.web.application.Refusals;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/**
 * The form of an appeal. What was typed stays whatever goes wrong; the receipt is the answer to the form, so that its code
 * stands in no address, and sending the form again shows the same receipt.
 */
@Named
@RequestScoped
public class AppealFormBacking {
    /** What the form is sent for when its text is only to be signed elsewhere. */
    private static final String TEXT = "text";

    @Inject
    HttpServletRequest request;

    @Inject
    TypedAppeal typed;

    @Inject
    FilingAppeal filing;

    @Inject
    FilingSigned signed;

    @Inject
    CurrentUser user;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private AppealKind kind;
    private RegisteredAppeal made;
    private String refusal;
    private String puzzle;
    private List<Upload> kept;
    private Upload keptSignature;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
    }

    /** Files, or hands out the text to sign, if the form was sent. */
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
        FiledAppeal filed = typed.filed(new UUID(0, 0), getCentre(), kind, AppealChannel.WEB);
        boolean complete = isComplete(filed);
        try {
            if (complete && TEXT.equals(typed.text("act"))) {
                response.file("zvernennia.txt", "text/plain;charset=utf-8", signed.text(filed));
            } else {
                send(filed, complete);
            }
        } catch (BusinessException refused) {
            refusal = Refusals.sentence(refused, language.getLocale());
        }
    }

    private boolean isComplete(FiledAppeal filed) {
        typed.judge(filed);
        if (catalogue.findCentre(getCentre()).isEmpty()) {
            typed.refuse("centre", sentences.text("appeal.error.CENTRE"));
        }
        return typed.getProblems().isEmpty();
    }

    /** Files what is complete; of everything else the files are kept, so that nobody has to choose them again. */
    private void send(FiledAppeal filed, boolean complete) {
        if (!complete && !typed.hasFiles()) {
            return;
        }
        UUID form = filing.open(typed.text("puzzle"), typed.text("solution"), request.getRemoteAddr());
        filing.drop(form, typed.dropped());
        Optional<SentFile> signature = typed.signature().or(() -> signed.signature(form));
        if (typed.isToBeSigned() && signature.isEmpty()) {
            typed.refuse("signature", sentences.text("appeal.error.SIGNATURE"));
        }
        if (typed.getProblems().isEmpty()) {
            file(filed.by(form, typed.files()), signature);
        } else {
            keepSignature(form);
            keep(form, typed.files());
        }
    }

    private void file(FiledAppeal whole, Optional<SentFile> signature) {
        try {
            made = signature.isPresent()
                    ? signed.file(whole, signature.get().content(), author())
                    : filing.file(whole, author());
        } catch (SignatureRefusal refused) {
            keepOrRefuse(whole, refused);
        } catch (BusinessException refused) {
            keepSignature(whole.form());
            keepOrRefuse(whole, refused);
        }
    }

    private void keepOrRefuse(FiledAppeal whole, BusinessException refused) {
        if (!keep(whole.form(), whole.files())) {
            throw refused;
        }
    }

    private void keepSignature(UUID form) {
        typed.signature().ifPresent(chosen -> signed.keep(form, chosen));
    }

    private Optional<SignedInPerson> author() {
        return user.isCitizen() ? Optional.of(user.person()) : Optional.empty();
    }

    /** Whether it would be tied to who signs in, and nobody is signed in. */
    public boolean isOfferedToCabinet() {
        return !user.isCitizen() && !kind.regime().isAnonymous();
    }

    /** Whether it is tied to who is signed in. */
    public boolean isForCabinet() {
        return user.isCitizen() && !kind.regime().isAnonymous();
    }

    /** Keeps the files of a form that is shown again; whether one of them is what is wrong with it. */
    private boolean keep(UUID form, List<SentFile> files) {
        Optional<BusinessException> refused = filing.keep(form, files);
        refused.ifPresent(file -> typed.refuse("file", sentences.text(file)));
        return refused.isPresent();
    }

    /** The files that came with the form before and are kept for it. */
    public List<Upload> getKept() {
        if (kept == null) {
            kept = "POST".equals(request.getMethod()) ? filing.kept(getPuzzle()) : List.of();
        }
        return kept;
    }

    /** The signature that came with the form before and is kept for it, or null. */
    public Upload getKeptSignature() {
        if (keptSignature == null && "POST".equals(request.getMethod())) {
            keptSignature = signed.kept(getPuzzle()).orElse(null);
        }
        return keptSignature;
    }

    /** Whether the part of the page that is for signing stands open: something was done there. */
    public boolean isSigning() {
        return typed.isToBeSigned() || TEXT.equals(typed.text("act")) || getKeptSignature() != null;
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
        return AppealFiles.MOST;
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
