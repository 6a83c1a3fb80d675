package ua.cnap.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.duty.Right;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoveRightTest {
    @Test
    @Tag("R-072")
    void what_a_starosta_may_do_with_a_case_is_handing_out_and_telling() {
        assertThat(Stream.of(CaseMove.values()).filter(move -> move.right() == Right.ISSUE))
                .containsExactlyInAnyOrder(
                        CaseMove.TELL, CaseMove.ISSUE, CaseMove.TELL_OF_ORIGINALS, CaseMove.RETURN_ORIGINALS);
    }

    @Test
    @Tag("R-186")
    void who_carries_packages_decides_nothing() {
        assertThat(Stream.of(CaseMove.values()).filter(move -> move.right() == Right.CARRY))
                .containsExactlyInAnyOrder(CaseMove.HAND_OVER, CaseMove.RECEIVE, CaseMove.PASS_RECALL);
    }
}
