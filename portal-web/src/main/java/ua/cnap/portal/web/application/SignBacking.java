package ua.cnap.portal.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import ua.cnap.portal.filing.FilingApplication;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.submission.AlreadySubmitted;
import ua.cnap.portal.submission.NotComplete;
import ua.cnap.portal.submission.NothingMended;
import ua.cnap.portal.submission.PackagePart;
import ua.cnap.portal.submission.PackageToSign;
import ua.cnap.portal.submission.PreparingPackage;
import ua.cnap.portal.submission.ServiceNotOffered;
import ua.cnap.portal.supplement.SupplementingCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.JsonBuilders;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The signature: the very paper is shown; signed in the browser, or elsewhere and uploaded. */
@Named
@RequestScoped
public class SignBacking {
    @Inject
    ApplicationRequest request;

    @Inject
    HttpServletRequest http;

    @Inject
    CurrentUser user;

    @Inject
    PreparingPackage preparing;

    @Inject
    FilingApplication filing;

    @Inject
    SupplementingCase supplementing;

    @Inject
    OpenDraft draft;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private PackageToSign toSign;
    private String refusal;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        try {
            toSign = preparing.prepare(user.person(), request.getId());
        } catch (AlreadySubmitted filed) {
            redirect.to(draft.filedAddress());
        } catch (NotComplete | NothingMended | ServiceNotOffered incomplete) {
            redirect.to(request.address("review"));
        }
    }

    /** Takes a signature made elsewhere: a .p7s over the paper, or a container with it. */
    public void upload() {
        try {
            byte[] signature = sent();
            if (signature.length == 0) {
                refusal = sentences.text("apply_sign.chooseFile");
                return;
            }
            if (isSupplement()) {
                supplementing.file(user.person(), request.getId(), signature);
            } else {
                filing.file(user.person(), request.getId(), signature, language.getTag());
            }
            redirect.to(draft.filedAddress());
        } catch (BusinessException refused) {
            refusal = Refusals.sentence(refused, language.getLocale());
        }
    }

    private boolean isSupplement() {
        return draft.get().mended().isPresent();
    }

    /** Where the script sends what was signed. */
    public String getSubmission() {
        return language.href((isSupplement() ? "/apply/supplements/" : "/apply/submissions/") + request.getId());
    }

    public PackageToSign getToSign() {
        return toSign;
    }

    public String getRefusal() {
        return refusal;
    }

    /** The files to sign for the script: their addresses and names in the container, as JSON. */
    public String getFiles() {
        JsonArrayBuilder files = JsonBuilders.array();
        List<PackagePart> all = toSign.parts();
        for (int i = 0; i < all.size(); i++) {
            files.add(JsonBuilders.object()
                    .add("url", "/apply/packages/" + request.getId() + "/" + i)
                    .add("name", all.get(i).name()));
        }
        return files.build().toString();
    }

    public long getPaperSize() {
        return toSign.paper().file().size();
    }

    public String getPaperDigest() {
        return toSign.paper().file().sha256();
    }

    private byte[] sent() {
        try {
            Part part = http.getPart("signature");
            if (part == null) {
                return new byte[0];
            }
            try (InputStream content = part.getInputStream()) {
                return content.readAllBytes();
            }
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
