package ua.cnap.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.demo.DemonstrationAuthority;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginSignaturesTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Test
    void the_demonstration_authority_serves_in_a_demonstration_only() throws IOException {
        DemonstrationAuthority.setUp(folder, CLOCK);

        assertThatCode(() -> trusting(folder.resolve("trust"), true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> trusting(folder.resolve("trust"), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The demonstration authority is trusted outside demonstration mode");
    }

    @Test
    void a_folder_that_cannot_be_read_stops_the_start_and_not_the_first_sign_in() throws IOException {
        Files.writeString(folder.resolve("broken.cer"), "no certificate");

        assertThatThrownBy(() -> trusting(folder, false)).isInstanceOf(UncheckedIOException.class);
    }

    private static LoginSignatures trusting(Path folder, boolean demonstration) {
        Settings settings = new Settings(
                folder, Optional.empty(), Optional.empty(), "k".repeat(32), demonstration, Optional.empty());
        return new LoginSignatures(settings, CLOCK);
    }
}
