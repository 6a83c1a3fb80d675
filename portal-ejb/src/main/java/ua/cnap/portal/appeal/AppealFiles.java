package ua.cnap.portal.appeal;

import static ua.cnap.portal.upload.Upload.Purpose.ATTACHMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.submission.AttachmentRules;
import ua.cnap.portal.submission.FileRefused;
import ua.cnap.portal.upload.Upload;
import ua.cnap.portal.upload.Uploads;

/** Puts files to appeals, each by the rules of its part, and hands them out. Joins the transaction of its caller. */
@ApplicationScoped
public class AppealFiles {
    /** Files that are put to an appeal at once, at most. */
    public static final int MOST = 5;

    /** A scan goes to the executors by e-mail, so it is smaller than what mail servers take. */
    private static final AttachmentRules SCANS = new AttachmentRules(AttachmentRules.USUAL.accept(), 4);

    private static final AttachmentRules ANSWERS = new AttachmentRules(
            List.of(
                    "application/pdf",
                    "image/jpeg",
                    "image/png",
                    "application/pkcs7-signature",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            10);

    @Inject
    Appeals appeals;

    @Inject
    StoredFiles files;

    @Inject
    Uploads uploads;

    /**
     * Puts files to an appeal.
     *
     * @throws AppealRefused when they are too many
     * @throws FileRefused when one is not what may be attached
     */
    public void attach(Appeal appeal, FilePart part, List<SentFile> sent) {
        demandRoom(sent.size());
        for (SentFile each : sent) {
            String name = AttachmentRules.plainName(each.name());
            String type = rules(part).check(name, each.content());
            appeal.attach(new AttachedFile(files.add(type, each.content()).id(), name, part));
        }
    }

    private static AttachmentRules rules(FilePart part) {
        return switch (part) {
            case ANSWER -> ANSWERS;
            case RESOLUTION -> SCANS;
            case WRITTEN, SIGNED -> AttachmentRules.USUAL;
        };
    }

    private static void demandRoom(int count) {
        if (count > MOST) {
            throw AppealRefused.tooManyFiles(MOST);
        }
    }

    /** Puts to an appeal what came with its form, now and before it was shown again. */
    void attachWritten(Appeal appeal, FiledAppeal filed) {
        List<Upload> kept = uploads.take(filed.form());
        demandRoom(kept.size() + filed.files().size());
        kept.forEach(upload -> appeal.attach(new AttachedFile(upload.fileId(), upload.name(), FilePart.WRITTEN)));
        attach(appeal, FilePart.WRITTEN, filed.files());
    }

    /** The files that are kept for a form that is shown again. */
    public List<Upload> kept(UUID form) {
        return uploads.of(form, ATTACHMENT);
    }

    /** Forgets those kept files of a form that are not wanted any more. */
    public void drop(UUID form, Set<Long> unwanted) {
        appeals.lock(form);
        uploads.drop(form, unwanted);
    }

    /**
     * Keeps the files of a form that is shown again, each that may be attached, so that nobody has to choose them once more.
     * Of a form that filed already nothing is kept.
     *
     * @return why the first of the others may not be attached
     */
    public Optional<BusinessException> keep(UUID form, List<SentFile> sent) {
        if (appeals.lock(form).isPresent()) {
            return Optional.empty();
        }
        int room = Math.max(0, MOST - kept(form).size());
        List<BusinessException> refused = new ArrayList<>();
        sent.stream().limit(room).forEach(each -> keep(form, each).ifPresent(refused::add));
        if (sent.size() > room) {
            refused.add(AppealRefused.tooManyFiles(MOST));
        }
        return refused.stream().findFirst();
    }

    private Optional<BusinessException> keep(UUID form, SentFile sent) {
        String name = AttachmentRules.plainName(sent.name());
        try {
            uploads.keep(form, ATTACHMENT, name, AttachmentRules.USUAL.check(name, sent.content()), sent.content());
            return Optional.empty();
        } catch (FileRefused refused) {
            return Optional.of(refused);
        }
    }

    /**
     * A file of an appeal by its place.
     *
     * @throws NotFound when there is none
     */
    public AppealFile get(Appeal appeal, int place) {
        AttachedFile attached = appeal.files().stream().skip(place).findFirst().orElseThrow(NotFound::new);
        return new AppealFile(attached.name(), files.get(attached.fileId()));
    }
}
