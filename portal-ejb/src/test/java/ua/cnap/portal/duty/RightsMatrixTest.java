package ua.cnap.portal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.cnap.portal.identity.StaffRole;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RightsMatrixTest {
    @ParameterizedTest
    @Tag("R-186")
    @CsvSource({
        "HEAD,                CENTRE, READ TAKE_IN PROCESS ISSUE CARRY CLAIM BOOK APPEAL ASSIGN DIRECT DELEGATE",
        "ACTING_HEAD,         CENTRE, READ TAKE_IN PROCESS ISSUE CARRY CLAIM BOOK APPEAL ASSIGN DIRECT",
        "COORDINATOR,         CENTRE, READ CARRY CLAIM BOOK APPEAL ASSIGN",
        "ADMINISTRATOR,       CENTRE, READ TAKE_IN PROCESS ISSUE CARRY CLAIM BOOK APPEAL",
        "MOBILE_RESPONSE,     UNIT,   READ TAKE_IN PROCESS ISSUE CARRY CLAIM BOOK",
        "TRANSFER_OFFICER,    UNIT,   READ CARRY",
        "INFORMATION_OFFICER, CENTRE, READ BOOK APPEAL",
        "STAROSTA,            UNIT,   READ TAKE_IN ISSUE BOOK"
    })
    void a_role_has_these_rights_so_far_and_no_other(StaffRole role, Reach reach, String rights) {
        Set<Right> given = Stream.of(rights.split(" ")).map(Right::valueOf).collect(Collectors.toSet());

        for (Right right : Right.values()) {
            assertThat(RightsMatrix.reach(role, right))
                    .as("%s %s", role, right)
                    .isEqualTo(given.contains(right) ? reach : Reach.NOWHERE);
        }
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void every_role_that_has_any_right_may_read_as_far(StaffRole role) {
        Reach reading = RightsMatrix.reach(role, Right.READ);

        assertThat(Stream.of(Right.values()).map(right -> RightsMatrix.reach(role, right)))
                .allMatch(reach -> reach == Reach.NOWHERE || reach == reading);
    }

    @Test
    @Tag("R-038")
    void a_right_in_a_unit_is_none_in_another_and_none_in_the_centre_itself() {
        Territory territory = Territory.of(Reach.UNIT, "town-north");

        assertThat(territory.covers("town-north")).isTrue();
        assertThat(territory.covers("town-south")).isFalse();
        assertThat(territory.covers("town")).isFalse();
        assertThat(territory.wholeCentre()).isFalse();
    }

    @Test
    void rights_in_two_units_add_up() {
        Territory both = Territory.of(Reach.UNIT, "town-north").and(Territory.of(Reach.UNIT, "town-south"));

        assertThat(both.covers("town-north") && both.covers("town-south")).isTrue();
        assertThat(both.and(Territory.of(Reach.CENTRE, "town")).covers("town")).isTrue();
    }
}
