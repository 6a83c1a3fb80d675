package ua.cnap.portal.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.cnap.portal.filling.AnswerSheet;

/**
 * What the application (заява) says before it is signed. The signature is put over the bytes of the paper, so all that
 * the applicant declares is in here: who applies and as whom, every answer, every attached file by its SHA-256, how to
 * be told of the result and how to receive it.
 *
 * @param centre the centre the application is addressed to
 * @param supplementTo number of the case that it corrects and completes (доповнення, R-087); nothing for an application
 * @param service the service and the information card (інформаційна картка) the answers follow
 * @param capacity as whom the person applies: for oneself, as a sole proprietor, for a legal entity
 * @param applicant lines that identify the applicant (суб’єкт звернення)
 * @param representative lines that identify the representative and the ground; empty when nobody stands in between
 * @param sections answers in the order of the form
 * @param files attached documents in the order of the package
 * @param notification acceptable way of notification and its address
 * @param delivery way of receiving the result and its place
 * @param statement what the applicant confirms by signing
 * @param preparedAt when the application was prepared for signing
 */
public record ApplicationContent(
        CentreHeading centre,
        Optional<String> supplementTo,
        ServiceLine service,
        String capacity,
        List<PaperPart.Line> applicant,
        List<PaperPart.Line> representative,
        List<Section> sections,
        List<AttachedFile> files,
        String notification,
        String delivery,
        String statement,
        Instant preparedAt) {

    public ApplicationContent {
        Objects.requireNonNull(centre);
        Objects.requireNonNull(supplementTo);
        Objects.requireNonNull(service);
        Objects.requireNonNull(capacity);
        applicant = List.copyOf(applicant);
        representative = List.copyOf(representative);
        sections = List.copyOf(sections);
        files = List.copyOf(files);
        Objects.requireNonNull(notification);
        Objects.requireNonNull(delivery);
        Objects.requireNonNull(statement);
        Objects.requireNonNull(preparedAt);
    }

    /**
     * The administrative service applied for.
     *
     * @param code code in the catalogue, as {@code 06-01}
     * @param name full name
     * @param cardVersion version of the information card
     * @param cardValidFrom day from which that version is in force, when the card names one
     */
    public record ServiceLine(String code, String name, int cardVersion, Optional<LocalDate> cardValidFrom) {
        public ServiceLine {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
            Objects.requireNonNull(cardValidFrom);
        }

        List<PaperPart.Line> lines() {
            return List.of(
                    new PaperPart.Line(PaperWords.word("service"), PaperWords.word("service.named", code, name)),
                    new PaperPart.Line(PaperWords.word("card"), card()));
        }

        private String card() {
            return cardValidFrom
                    .map(day -> PaperWords.word("card.version.since", cardVersion, PaperWords.day(day)))
                    .orElseGet(() -> PaperWords.word("card.version", cardVersion));
        }
    }

    /**
     * A section of the form.
     *
     * @param title heading of the section
     * @param parts answers in the order of the form
     */
    public record Section(String title, List<PaperPart> parts) {
        public Section {
            Objects.requireNonNull(title);
            parts = List.copyOf(parts);
        }

        /** The answers of one section as the form puts them in words, which must be the Ukrainian ones. */
        public static Section of(AnswerSheet.Part answers) {
            return new Section(
                    answers.title(),
                    answers.entries().stream().map(PaperPart::of).toList());
        }
    }

    /**
     * A file signed together with the application.
     *
     * @param document which document of the information card it is
     * @param fileName name of the file in the package
     * @param size bytes
     * @param sha256 digest of the content, hexadecimal
     */
    public record AttachedFile(String document, String fileName, long size, String sha256) {
        public AttachedFile {
            Objects.requireNonNull(document);
            Objects.requireNonNull(fileName);
            Objects.requireNonNull(sha256);
        }
    }
}
