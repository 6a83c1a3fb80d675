package ua.cnap.portal.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.cnap.portal.appeal.AppealFiles;
import ua.cnap.portal.appeal.AppealRefused;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.consideration.ConsideringAppeals;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.submission.FileRefused;
import ua.cnap.portal.upload.Upload;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Sentences;

/** Staff enter what came to the counter, by telephone, by post, from the box: the kind first, then its form. */
@Named
@RequestScoped
public class EnteredAppealBacking {
    @Inject
    CurrentUser user;

    @Inject
    ConsideringAppeals considering;

    @Inject
    TypedAppeal typed;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private RegisteredAppeal made;
    private String refusal;
    private UUID form;
    private List<Upload> kept = List.of();

    /** Registers, if the form was sent. */
    public void act() {
        response.mayNotBeStored();
        if (sent.act().isEmpty()) {
            return;
        }
        try {
            register();
        } catch (NotFound missing) {
            throw missing;
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    private void register() {
        FiledAppeal filed = typed.filed(
                sentForm().orElseThrow(NotFound::new),
                user.staff().centreId(),
                kind().orElseThrow(NotFound::new),
                getChannel());
        considering.drop(user.staff(), filed.form(), typed.dropped());
        List<SentFile> files = typed.files();
        if (!typed.judge(filed).isEmpty()) {
            keep(files);
            return;
        }
        try {
            made = considering.register(user.staff(), filed.by(filed.form(), files));
        } catch (AppealRefused | FileRefused refused) {
            if (!keep(files)) {
                throw refused;
            }
        }
    }

    /** Keeps the files of a form that is shown again; whether one of them is what is wrong with it. */
    private boolean keep(List<SentFile> files) {
        Optional<BusinessException> refused = considering.keep(user.staff(), getForm(), files);
        refused.ifPresent(file -> typed.refuse("file", sentences.text(file)));
        kept = considering.kept(user.staff(), getForm());
        return refused.isPresent();
    }

    /** The files that came with the form before and are kept for it. */
    public List<Upload> getKept() {
        return kept;
    }

    private Optional<UUID> sentForm() {
        try {
            return Optional.of(UUID.fromString(sent.text("form")));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<AppealKind> kind() {
        return AppealKind.named(sent.text("kind")).filter(getKinds()::contains);
    }

    /** The kind that is entered, null while it is to be chosen. */
    public AppealKind getKind() {
        return kind().orElse(null);
    }

    /** What staff enter: everything but what only the authorised person may read. */
    public List<AppealKind> getKinds() {
        return Stream.of(AppealKind.values())
                .filter(kind -> !kind.isConfidential())
                .toList();
    }

    public List<AppealChannel> getChannels() {
        return Stream.of(AppealChannel.values())
                .filter(channel -> channel != AppealChannel.WEB)
                .toList();
    }

    /** How it came: as was chosen, else as such appeals usually come. */
    public AppealChannel getChannel() {
        return AppealChannel.entered(sent.text("channel"))
                .orElseGet(() -> kind().map(EnteredAppealBacking::usual).orElse(AppealChannel.COUNTER));
    }

    private static AppealChannel usual(AppealKind kind) {
        return switch (kind) {
            case EMERGENCY -> AppealChannel.PHONE;
            case DIRECT_LINE -> AppealChannel.DIRECT_LINE;
            case DEPUTY_REQUEST, ADVOCATE_REQUEST -> AppealChannel.POST;
            case BOOK_ENTRY -> AppealChannel.BOX;
            default -> AppealChannel.COUNTER;
        };
    }

    /** How to answer: as was chosen, else as it came. */
    public AnswerWay getWay() {
        return kind().map(kind -> typed.way(kind, getChannel())).orElse(AnswerWay.IN_PERSON);
    }

    /** Which form this is: one that was refused stays the same. */
    public UUID getForm() {
        if (form == null) {
            form = sentForm().filter(any -> made == null).orElseGet(UUID::randomUUID);
        }
        return form;
    }

    public int getMostFiles() {
        return AppealFiles.MOST;
    }

    public RegisteredAppeal getMade() {
        return made;
    }

    public String getRefusal() {
        return refusal;
    }

    /** Whether the page tells of something wrong. */
    public boolean isWrong() {
        return refusal != null || !typed.getProblems().isEmpty();
    }
}
