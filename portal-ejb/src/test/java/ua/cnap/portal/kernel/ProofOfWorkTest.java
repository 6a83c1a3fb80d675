package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProofOfWorkTest {
    private static final String PUZZLE = "5f0c1a2b-0000-4000-8000-000000000000.1763800000000." + "ab".repeat(32);

    /** The number was found by the script of the pages, so both count the same zero bits. */
    @Test
    void a_solution_of_the_script_is_one_here() {
        assertThat(ProofOfWork.isDone(PUZZLE, "9349")).isTrue();
    }

    @Test
    void a_number_that_was_not_looked_for_solves_nothing() {
        assertThat(IntStream.range(0, 9349)
                        .mapToObj(String::valueOf)
                        .filter(number -> ProofOfWork.isDone(PUZZLE, number)))
                .isEmpty();
        assertThat(ProofOfWork.isDone(PUZZLE, "")).isFalse();
        assertThat(ProofOfWork.isDone(PUZZLE, "9349 ")).isFalse();
        assertThat(ProofOfWork.isDone(PUZZLE.replace('5', '6'), "9349")).isFalse();
    }
}
