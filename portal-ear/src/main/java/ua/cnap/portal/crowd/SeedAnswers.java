package ua.cnap.portal.crowd;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import ua.cnap.portal.launcher.DatabaseAlone;
import ua.cnap.portal.launcher.Refusal;
import ua.cnap.portal.launcher.Surroundings;
import ua.cnap.portal.launcher.Texts;

/** The command behind {@code ./portal seed-answers}. */
public final class SeedAnswers {
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private static final String NUMBER = "[1-9]\\d{0,7}";

    private SeedAnswers() {}

    /** Options as in the usage text. Exit status 0: filled, 1: refused, 2: wrong use. */
    public static void main(String... words) throws SQLException {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Texts texts = Texts.ofConsole(System.getenv());
        List<String> options = List.of(words);
        if (options.size() != 2
                || !options.get(0).equals("--answers")
                || !options.get(1).matches(NUMBER)) {
            console.println(texts.of("crowd.usage"));
            System.exit(WRONG_USE);
        }
        int status = 0;
        try {
            fill(new Surroundings(System.getenv()), Integer.parseInt(options.get(1)), texts, console);
        } catch (Refusal refusal) {
            console.println(refusal.sentence(texts));
            status = REFUSED;
        }
        System.exit(status);
    }

    private static void fill(Surroundings surroundings, int answers, Texts texts, PrintStream console)
            throws SQLException {
        if (!surroundings.demonstration()) {
            throw new Refusal("seed.production");
        }
        long begin = System.nanoTime();
        try (DatabaseAlone database = DatabaseAlone.of(surroundings);
                Connection connection = database.access().connect()) {
            Crowd crowd = new Crowd(connection);
            long sheets = crowd.answer(answers, done -> console.println(texts.of("crowd.progress", done, answers)));
            console.println(texts.of("crowd.counting"));
            crowd.count();
            console.println(texts.of("crowd.done", sheets, (System.nanoTime() - begin) / 1_000_000_000L));
        }
    }
}
