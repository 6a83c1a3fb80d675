package ua.cnap.portal.load;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.launcher.DatabaseAccess;
import ua.cnap.portal.launcher.DatabaseAlone;
import ua.cnap.portal.launcher.Refusal;
import ua.cnap.portal.launcher.Surroundings;
import ua.cnap.portal.launcher.Texts;

/** The command behind {@code ./portal seed-load}. */
public final class SeedLoad {
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private SeedLoad() {}

    /** Options as in the usage text. Exit status 0: filled, 1: refused, 2: wrong use. */
    public static void main(String... words) throws SQLException {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Texts texts = Texts.ofConsole(System.getenv());
        SeedOptions options = SeedOptions.of(List.of(words)).orElse(null);
        if (options == null) {
            console.println(texts.of("seed.usage"));
            System.exit(WRONG_USE);
        }
        int status = 0;
        Surroundings surroundings = new Surroundings(System.getenv());
        try {
            fill(surroundings, options, texts, console);
        } catch (Refusal refusal) {
            console.println(refusal.sentence(texts));
            status = REFUSED;
        }
        System.exit(status);
    }

    private static void fill(Surroundings surroundings, SeedOptions options, Texts texts, PrintStream console)
            throws SQLException {
        if (!surroundings.demonstration()) {
            throw new Refusal("seed.production");
        }
        try (DatabaseAlone database = DatabaseAlone.of(surroundings)) {
            DatabaseAccess access = database.access();
            Clock clock = Clock.system(KyivClock.ZONE);
            long begin = System.nanoTime();
            new RegistryFilling(access, surroundings.secret(), clock)
                    .fill(options, done -> console.println(texts.of("seed.progress", done, options.cases())));
            long seconds = (System.nanoTime() - begin) / 1_000_000_000L;
            console.println(texts.of("seed.done", options.cases(), seconds));
        }
    }
}
