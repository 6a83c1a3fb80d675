package ua.cnap.portal.undersigned;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.cnap.portal.appeal.Appellant;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.Matter;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.regime.LawArticle;

/**
 * The text of an appeal that its author signs: everything that was typed, in Ukrainian, what it is about last, so that nothing
 * in it passes for anything else. The same appeal always gives the same bytes.
 */
final class AppealText {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.undersigned.TextWords", Locale.ROOT);

    private final List<String> lines = new ArrayList<>();

    private AppealText() {}

    static byte[] of(FiledAppeal filed, Centre centre) {
        AppealText text = new AppealText();
        text.write(filed, centre.nameIn(UKRAINIAN));
        return (String.join("\n", text.lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void write(FiledAppeal filed, String centre) {
        LawArticle law = filed.kind().regime().source();
        lines.add(filed.kind().nameIn(UKRAINIAN));
        line("law", WORDS.getString("law.of").formatted(law.law(), law.article()));
        line("to", centre);
        write(filed.appellant());
        write(filed.matter());
    }

    private void write(Appellant appellant) {
        line("name", appellant.name());
        line("address", appellant.address());
        line("phone", appellant.phone());
        line("email", appellant.email());
    }

    private void write(Matter matter) {
        line("head", matter.aboutHead() ? WORDS.getString("head.yes") : "");
        line("whom", matter.aboutWhom());
        line("case", matter.caseWords());
        line("place", matter.place());
        lines.add("");
        lines.add(matter.gist());
    }

    private void line(String word, String value) {
        if (!value.isEmpty()) {
            lines.add(WORDS.getString(word) + ": " + value);
        }
    }
}
