package ua.cnap.portal.submission;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import ua.cnap.portal.forms.Field;

/**
 * What may be attached: the type found in the content and the ending of the name must both be allowed, so that a
 * program dressed as a picture is refused. Limits are shown before the choice.
 *
 * @param accept allowed media types
 * @param maxMegabytes greatest size of one file, in units of 1 000 000 bytes
 */
public record AttachmentRules(List<String> accept, int maxMegabytes) {
    /** Files of one application at most. */
    public static final int MOST_FILES = 20;
    /** All files of one application together at most, in units of 1 000 000 bytes: the verifier takes one container of them. */
    public static final int MOST_MEGABYTES = 50;
    /** What a document without an own rule may be. */
    public static final AttachmentRules USUAL =
            new AttachmentRules(List.of("application/pdf", "image/jpeg", "image/png"), 10);

    private static final int LONGEST_NAME = 300;
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "application/pdf", Set.of("pdf"),
            "image/jpeg", Set.of("jpg", "jpeg"),
            "image/png", Set.of("png"),
            "image/tiff", Set.of("tif", "tiff"),
            "application/pkcs7-signature", Set.of("p7s"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"));
    private static final Tika TYPES = new Tika();

    /** What a field of a card takes: the usual types where it names none, and never more than all files together may be. */
    static AttachmentRules of(Field.Files field) {
        List<String> accept = field.accept().isEmpty() ? USUAL.accept() : field.accept();
        return new AttachmentRules(accept, Math.min(field.maxSizeMb(), MOST_MEGABYTES));
    }

    /**
     * Checks a file.
     *
     * @return the media type found in the content
     * @throws FileRefused with the sentence for the person
     */
    public String check(String fileName, byte[] content) {
        if (content.length == 0) {
            throw FileRefused.empty(fileName);
        }
        if (content.length > maxMegabytes * 1_000_000L) {
            throw FileRefused.tooLarge(fileName, maxMegabytes);
        }
        String type = typeOf(fileName, content);
        if (!accept.contains(type) || !endingsOf(type).contains(ending(fileName))) {
            throw FileRefused.otherType(fileName, allowed());
        }
        return type;
    }

    /**
     * Checks that a file fits among those that are attached.
     *
     * @throws FileRefused when it is one too many, or all together are too large
     */
    static void checkRoom(String fileName, byte[] content, List<AttachedDocument> attached) {
        if (attached.size() >= MOST_FILES) {
            throw FileRefused.tooMany(MOST_FILES);
        }
        long together = content.length
                + attached.stream().mapToLong(AttachedDocument::size).sum();
        if (together > MOST_MEGABYTES * 1_000_000L) {
            throw FileRefused.tooMuch(fileName, MOST_MEGABYTES);
        }
    }

    /** The type by content; where the content only tells a family (a ZIP, an old office file), narrowed by the name. */
    private String typeOf(String fileName, byte[] content) {
        String type = TYPES.detect(content);
        return accept.contains(type) ? type : TYPES.detect(content, fileName);
    }

    /** The endings that files of a type have: those the portal names, else all that are in use. */
    private static Set<String> endingsOf(String type) {
        if (ENDINGS.containsKey(type)) {
            return ENDINGS.get(type);
        }
        try {
            return MimeTypes.getDefaultMimeTypes().forName(type).getExtensions().stream()
                    .map(ending -> ending.substring(1))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (MimeTypeException notAType) {
            return Set.of();
        }
    }

    /** The allowed kinds of files by their usual endings, in capitals: PDF, JPG, PNG. */
    public String allowed() {
        return accept.stream()
                .map(type -> endingsOf(type).stream()
                        .min(Comparator.comparingInt(String::length))
                        .orElse(type)
                        .toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The name of a file without folders and control characters, NFC, at most 300 characters; its ending is kept. */
    public static String plainName(String sent) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        name = name.isEmpty() || name.matches("\\.+") ? "файл" : name;
        int tooLong = name.length() - LONGEST_NAME;
        if (tooLong <= 0) {
            return name;
        }
        int dot = Math.max(name.lastIndexOf('.'), name.length() - 12);
        return name.substring(0, dot - tooLong) + name.substring(dot);
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
