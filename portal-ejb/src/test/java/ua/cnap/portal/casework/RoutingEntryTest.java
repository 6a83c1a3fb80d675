package ua.cnap.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutingEntryTest {
    @Test
    @Tag("R-100")
    void an_entry_is_of_a_moment_that_the_database_neither_cuts_nor_rounds() {
        Instant finer = Instant.parse("2026-11-20T08:00:00.123456789Z");

        RoutingEntry entry =
                RoutingEntry.following("", "zdolbuniv 2026-00001", 0, finer, RoutingAction.REGISTERED, "", "");

        assertThat(entry.at()).isEqualTo("2026-11-20T08:00:00.123456Z");
        assertThat(entry.hash())
                .isEqualTo(RoutingEntry.hash("", "zdolbuniv 2026-00001", 0, entry.at(), "REGISTERED", "", ""));
    }
}
