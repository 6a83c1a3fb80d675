package ua.cnap.portal.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.appeal.Appellant;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.Matter;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.intake.FieldProblem;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.SentFiles;
import ua.cnap.portal.web.ui.Sentences;

/** What was typed into the form of an appeal, on the public page and in the office; it is shown again as it was typed. */
@Named
@RequestScoped
public class TypedAppeal {
    /** The fields in the order of the page. */
    private static final List<String> ORDER = List.of(
            "centre",
            "channel",
            "about",
            "whom",
            "place",
            "case",
            "gist",
            "file",
            "name",
            "address",
            "phone",
            "email",
            "way",
            "signature");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    private List<FieldProblem> problems = List.of();

    /** The appeal that was typed, without its files. */
    FiledAppeal filed(UUID form, String centreId, AppealKind kind, AppealChannel channel) {
        return new FiledAppeal(
                form,
                centreId,
                kind,
                channel,
                Appellant.typed(text("name"), text("address"), text("phone"), text("email"), language.getTag()),
                way(kind, channel),
                Matter.typed(
                        text("gist"),
                        text("case"),
                        text("place"),
                        kind.isAboutStaff() && "head".equals(text("about")),
                        kind.isAboutStaff() ? text("whom") : ""),
                List.of());
    }

    /** The files that were chosen; they are read once everything else is in order. */
    List<SentFile> files() {
        return SentFiles.read(request, "file", SentFile::new);
    }

    /** The kept files that are not wanted any more. */
    Set<Long> dropped() {
        return Stream.of(Optional.ofNullable(request.getParameterValues("drop")).orElse(new String[0]))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** The signature over the text, if one was chosen. */
    Optional<SentFile> signature() {
        return SentFiles.read(request, "signature", SentFile::new).stream().findFirst();
    }

    /** Whether anything about files was sent: some were chosen, or are not wanted any more. */
    boolean hasFiles() {
        return !files().isEmpty() || signature().isPresent() || !dropped().isEmpty();
    }

    /** Whether it was sent by the button that sends it with a signature. */
    boolean isToBeSigned() {
        return "signature".equals(request.getParameter("with"));
    }

    /** How to answer: as was chosen, else as it came; to who remains unknown by the code. */
    AnswerWay way(AppealKind kind, AppealChannel channel) {
        AnswerWay usual =
                kind.regime().isAnonymous() && channel == AppealChannel.WEB ? AnswerWay.HERE : channel.usual();
        return AnswerWay.named(text("way")).orElse(usual);
    }

    /** Notes what is wrong with an appeal, each at its field. */
    List<FieldProblem> judge(FiledAppeal filed) {
        problems = filed.defects().stream()
                .map(defect -> new FieldProblem(field(defect), sentence(defect)))
                .toList();
        return problems;
    }

    /** Notes something else that is wrong with a field. */
    void refuse(String field, String sentence) {
        problems = Stream.concat(problems.stream(), Stream.of(new FieldProblem(field, sentence)))
                .toList();
    }

    private String sentence(FiledAppeal.Defect defect) {
        return sentences.text("appeal.error." + defect, Matter.LONGEST_GIST);
    }

    private static String field(FiledAppeal.Defect defect) {
        return switch (defect) {
            case NAME -> "name";
            case ADDRESS -> "address";
            case PHONE -> "phone";
            case EMAIL, CONTACT -> "email";
            case WAY -> "way";
            case GIST, GIST_LONG -> "gist";
            case CASE -> "case";
            case PLACE -> "place";
            case WHOM -> "whom";
        };
    }

    /** What was typed into a field, empty for nothing; who is signed in finds the name of the certificate there. */
    public String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElseGet(() -> known(name));
    }

    private String known(String name) {
        boolean named = AppealWords.kind(String.valueOf(request.getAttribute("appealKind")))
                .filter(kind -> !kind.regime().isAnonymous())
                .isPresent();
        return named && "name".equals(name) && user.isCitizen() ? user.getName() : "";
    }

    public List<FieldProblem> getProblems() {
        return problems.stream()
                .sorted(Comparator.comparing(problem -> ORDER.indexOf(problem.id())))
                .toList();
    }

    /** What is wrong with a field, empty for nothing. */
    public String error(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(FieldProblem::text)
                .findFirst()
                .orElse("");
    }

    /** The ways of answering, in the order of the page. */
    public AnswerWay[] getWays() {
        return AnswerWay.values();
    }
}
