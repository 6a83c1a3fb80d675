package ua.cnap.portal.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.cnap.portal.submission.AlteredPage;
import ua.cnap.portal.submission.AttachedDocument;
import ua.cnap.portal.submission.AttachingDocuments;
import ua.cnap.portal.submission.AttachmentRules;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.FileRefused;
import ua.cnap.portal.submission.Mended;
import ua.cnap.portal.submission.OnlyMarked;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The checklist of documents: files are attached, each to its document, and removed. */
@Named
@RequestScoped
public class DocumentsBacking {
    private static final String FILE = "file:";
    private static final String HERE = "documents";

    @Inject
    ApplicationRequest request;

    @Inject
    HttpServletRequest http;

    @Inject
    CurrentUser user;

    @Inject
    AttachingDocuments attaching;

    @Inject
    Redirect redirect;

    @Inject
    Sentences sentences;

    @Inject
    OpenDraft draft;

    private final Map<String, String> refusals = new LinkedHashMap<>();
    private String refusal = "";

    /** Attaches the sent files and stays on the page. */
    public void attach() {
        if (attachAll()) {
            redirect.to(request.address(HERE));
        }
    }

    /** Attaches the sent files and leads on. */
    public void proceed() {
        if (attachAll()) {
            redirect.to(request.address(draft.get().after(HERE).id()));
        }
    }

    /** Removes an attached document. */
    public void remove(String attachmentId) {
        if (draft.isFiled()) {
            return;
        }
        attaching.remove(user.person(), request.getId(), UUID.fromString(attachmentId));
        redirect.to(request.address(HERE));
    }

    public Draft getDraft() {
        return draft.get();
    }

    /** Names of the files that a supplement replaces or adds to, empty for none. */
    public String filedBefore(String key) {
        return draft.get().mended().map(Mended::documents).orElse(List.of()).stream()
                .filter(document -> document.documentId().equals(key))
                .map(AttachedDocument::fileName)
                .collect(Collectors.joining(", "));
    }

    public int getMostFiles() {
        return AttachmentRules.MOST_FILES;
    }

    public int getMostMegabytes() {
        return AttachmentRules.MOST_MEGABYTES;
    }

    /** Why nothing was attached, empty for nothing. */
    public String getRefusal() {
        return refusal;
    }

    /** Why a file of this document was refused, empty when none was. */
    public String refusal(String key) {
        return refusals.getOrDefault(key, "");
    }

    public List<StepBacking.Problem> getProblems() {
        List<StepBacking.Problem> problems = new ArrayList<>();
        refusals.forEach((key, text) -> problems.add(new StepBacking.Problem(Question.idOf("file-" + key), text)));
        return problems;
    }

    public String id(String key) {
        return Question.idOf("file-" + key);
    }

    private boolean attachAll() {
        if (draft.isFiled()) {
            return false;
        }
        try {
            for (Part part : http.getParts()) {
                if (part.getName().startsWith(FILE) && !nameOf(part).isEmpty()) {
                    attachOne(part);
                }
            }
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        draft.readAgain();
        return refusals.isEmpty() && refusal.isEmpty();
    }

    private void attachOne(Part part) throws IOException {
        String key = part.getName().substring(FILE.length());
        try (InputStream content = part.getInputStream()) {
            attaching.attach(user.person(), request.getId(), key, nameOf(part), content.readAllBytes());
        } catch (FileRefused refused) {
            refusals.merge(key, sentences.text(refused), (earlier, one) -> earlier + ". " + one);
        } catch (OnlyMarked | AlteredPage refused) {
            refusal = sentences.text(refused);
        }
    }

    private static String nameOf(Part part) {
        return part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
    }
}
