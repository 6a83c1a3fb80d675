package ua.cnap.portal.supplement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.DocumentForm;
import ua.cnap.portal.identifier.PlainText;

/**
 * What a clerk typed about a supplement, by the names of the inputs: {@code line.3} and {@code missing.0} as what a document
 * came, {@code field.0} the corrected answer, {@code other.0} with {@code other.0.form} a further document, {@code channel},
 * {@code signer}, {@code document}.
 *
 * @param typed the answers
 */
public record TypedSupplement(Map<String, String> typed) {
    private static final int LONGEST_TITLE = 700;
    private static final int LONGEST_ANSWER = 4000;
    private static final int LONGEST_DOCUMENT = 300;

    Optional<DocumentForm> form(String input) {
        String name = typed.getOrDefault(input, "");
        return Stream.of(DocumentForm.values())
                .filter(form -> form.name().equals(name))
                .findFirst();
    }

    /** The title of a further document. */
    String title(int number) {
        return text("other." + number, LONGEST_TITLE);
    }

    String answer(int number) {
        return text("field." + number, LONGEST_ANSWER);
    }

    /** Who confirmed it by signature and how it came; without that nothing is taken. */
    Confirmation confirmation(List<Channel> offered) {
        String signer = text("signer", LONGEST_TITLE);
        String document = text("document", LONGEST_DOCUMENT);
        Optional<Channel> channel = offered.stream()
                .filter(way -> way.name().equals(typed.get("channel")))
                .findFirst();
        if (signer.isEmpty() || document.isEmpty() || channel.isEmpty()) {
            throw CorrectionsRefused.notConfirmed();
        }
        return new Confirmation(channel.get(), signer, document);
    }

    private String text(String input, int longest) {
        String line = PlainText.line(typed.getOrDefault(input, ""));
        if (line.length() > longest) {
            throw CorrectionsRefused.tooLong(longest);
        }
        return line;
    }
}
