package ua.cnap.portal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.kernel.Settings;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetVaultTest {
    private static final Place DESK = new Place("zdolbuniv", "zdolbuniv", Sector.SERVICE, 7L, null);
    private static final FilledSheet SHEET =
            new FilledSheet("post-visit", 1, DESK, true, false, Map.of("comment", List.of("Тут було холодно")));

    @Test
    void a_sheet_is_opened_by_the_name_it_was_locked_with_and_by_no_other() {
        SheetVault vault = vault("perevirka");
        byte[] kept = vault.lock("one", SHEET);

        assertThat(vault.open("one", kept, FilledSheet.class)).isEqualTo(SHEET);
        assertThatIllegalStateException().isThrownBy(() -> vault.open("two", kept, FilledSheet.class));
        assertThatIllegalStateException().isThrownBy(() -> vault("insha").open("one", kept, FilledSheet.class));
    }

    @Test
    void nothing_of_a_locked_sheet_can_be_read() {
        assertThat(new String(vault("perevirka").lock("one", SHEET), StandardCharsets.UTF_8))
                .doesNotContain("холодно", "zdolbuniv", "comment");
    }

    private static SheetVault vault(String secret) {
        SheetVault vault = new SheetVault();
        vault.settings = new Settings() {
            @Override
            public byte[] secret() {
                return secret.getBytes(StandardCharsets.UTF_8);
            }
        };
        vault.deriveKeys();
        return vault;
    }
}
