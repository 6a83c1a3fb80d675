package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PuzzlesTest {
    private static final Instant BEGIN = Instant.parse("2026-11-24T07:00:00Z");
    private static final String PUZZLE = "5f0c1a2b-0000-4000-8000-000000000000.1763800000000." + "ab".repeat(32);

    @Test
    void a_form_without_a_solution_is_taken_after_it_lay_open_and_not_long_after() {
        String puzzle = at(BEGIN).draw();

        assertThatThrownBy(() -> at(BEGIN.plusSeconds(9)).open(puzzle, "", "127.1.0.1"))
                .hasMessage("error.puzzle.tooQuick");
        assertThat(at(BEGIN.plusSeconds(10)).open(puzzle, "", "127.1.0.1"))
                .isEqualTo(at(BEGIN).formOf(puzzle).orElseThrow());
        assertThatThrownBy(() -> at(BEGIN.plusSeconds(7201)).open(puzzle, "", "127.1.0.1"))
                .hasMessage("error.puzzle.outdated");
    }

    @Test
    void one_address_sends_ten_forms_without_a_solution_in_ten_minutes() {
        Puzzles later = at(BEGIN.plusSeconds(60));
        for (int form = 0; form < 10; form++) {
            later.open(at(BEGIN).draw(), "", "127.1.0.2");
        }

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> later.open(at(BEGIN).draw(), "", "127.1.0.2"));
        assertThat(later.open(at(BEGIN).draw(), "", "127.1.0.3")).isNotNull();
    }

    private static Puzzles at(Instant now) {
        Puzzles puzzles = new Puzzles();
        puzzles.clock = Clock.fixed(now, ZoneOffset.UTC);
        puzzles.settings = new Settings() {
            @Override
            public byte[] secret() {
                return PUZZLE.getBytes(StandardCharsets.US_ASCII);
            }
        };
        return puzzles;
    }
}
